package vn.huongthien.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.apache.commons.io.FileUtils;

/**
 * Commands that need no server, such as {@code anonymize}. The application offers them as {@link
 * ToolProvider}s; they run with the classes of the WAR in a class loader of their own, because on
 * the launcher's class path those classes would come before the server's.
 */
final class Tools {

  private Tools() {}

  /** Runs it with the output of this process. */
  static int run(Path war, String name, String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(war, out, err, name, args);
  }

  static int run(Path war, PrintWriter out, PrintWriter err, String name, String... args) {
    try {
      Path unpacked = Files.createTempDirectory("huong-thien-tool");
      try (URLClassLoader loader =
          new URLClassLoader(unpack(war, unpacked), ClassLoader.getPlatformClassLoader())) {
        return ServiceLoader.load(ToolProvider.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .filter(tool -> tool.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new LaunchFailed(Exit.USAGE, "failed.option", name))
            .run(out, err, args);
      } finally {
        FileUtils.deleteDirectory(unpacked.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] unpack(Path war, Path to) throws IOException {
    Path classes = to.resolve("WEB-INF/classes");
    List<URL> urls = new ArrayList<>(List.of(url(Files.createDirectories(classes))));
    try (JarFile jar = new JarFile(war.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        Path file = to.resolve(entry.getName()).normalize();
        boolean wanted =
            file.startsWith(classes) || entry.getName().matches("WEB-INF/lib/[^/]+\\.jar");
        if (wanted && !entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
          }
          if (!file.startsWith(classes)) {
            urls.add(url(file));
          }
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
