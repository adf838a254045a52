package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;

/** An operator copies the new version over the running one before stopping it. */
@OwnLauncher
class ReplacedFilesE2E {

  @Test
  void stopsAllTheSame() throws IOException {
    Path dist = Folders.empty("e2e-replaced");
    Path jar = Files.copy(dist("huong-thien.jar"), dist.resolve("huong-thien.jar"));
    Files.copy(dist("app.war"), dist.resolve("app.war"));
    Files.createSymbolicLink(dist.resolve("lib"), dist("lib"));
    Path data = dist.resolve("data");
    try (AppProcess app =
        AppProcess.start(jar, data, "--port", Integer.toString(Ports.free()), "--no-demo")) {
      app.awaitReady();
      Files.write(jar, new byte[1000]);
      app.handle().destroy();
      app.awaitExit();
    }
    assertThat(OrphanDatabase.find(data.resolve("db/server.pid"))).isEmpty();
  }

  private static Path dist(String name) {
    return Folders.TARGET.resolve("dist").resolve(name);
  }
}
