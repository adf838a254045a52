package vn.huongthien.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link App}: one application for all classes of a build, started with demo data
 * when the first test asks for it. After each test, complaints of the browser fail it.
 */
public final class RunningApp implements ParameterResolver, AfterEachCallback {

  private static final Namespace HARNESS = Namespace.create(RunningApp.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == App.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return app(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    App app = app(context);
    app.closePages();
    assertThat(app.takeComplaints()).as("complaints of the browser").isEmpty();
  }

  private static App app(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HARNESS)
        .getOrComputeIfAbsent(App.class, key -> start(), App.class);
  }

  private static App start() {
    Path data = Folders.empty("e2e-data");
    int port = Ports.free();
    AppProcess process = AppProcess.start(data, "--port", Integer.toString(port), "--demo");
    return new App(process.awaitReady(), data, port);
  }
}
