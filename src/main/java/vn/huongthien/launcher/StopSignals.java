package vn.huongthien.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ctrl-C and SIGTERM call one method instead of all shutdown hooks at once: server and database
 * have to go one after the other. {@code sun.misc.Signal} is supported (module jdk.unsupported) but
 * cannot be compiled against without a warning, hence the reflection.
 */
final class StopSignals {

  private StopSignals() {}

  static void call(Runnable stop) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler handling =
          (proxy, method, args) ->
              switch (method.getName()) {
                case "handle" -> {
                  Thread thread = new Thread(stop, "stop");
                  thread.setDaemon(false); // the signal's own thread is one, and so would this be
                  thread.start();
                  yield null;
                }
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "stop";
              };
      Object proxy =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, handling);
      for (String name : List.of("INT", "TERM", "HUP")) {
        Object instance = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, instance, proxy);
      }
    } catch (ReflectiveOperationException e) {
      Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    }
  }
}
