package vn.huongthien.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;

/** What the launcher refuses: in both languages, with an exit code of its own. */
@OwnLauncher
class RefusalsE2E {

  @Test
  void refusesADataFolderInTheTemporaryFolder(
      @TempDir(cleanup = CleanupMode.ALWAYS) Path temporary) {
    AppProcess app = AppProcess.start(temporary.resolve("data"));
    assertThat(app.awaitExit()).isEqualTo(Exit.DATA_FOLDER.code());
    assertThat(app.output()).contains("thư mục tạm", "temporary folder");
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @Test
  void refusesALinkIntoTheTemporaryFolder(@TempDir Path temporary) throws IOException {
    Path link = Folders.empty("e2e-link").resolve("data");
    Files.createSymbolicLink(link, temporary);
    assertThat(AppProcess.start(link).awaitExit()).isEqualTo(Exit.DATA_FOLDER.code());
  }

  @Test
  void refusesATakenPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      AppProcess app =
          AppProcess.start(Folders.empty("e2e-port"), "--port", "" + taken.getLocalPort());
      assertThat(app.awaitExit()).isEqualTo(Exit.PORT.code());
      assertThat(app.output()).contains("Cổng " + taken.getLocalPort(), "another program");
    }
  }

  @Test
  void refusesAnUnknownOption() {
    AppProcess app = AppProcess.start(Folders.empty("e2e-option"), "--prot=80");
    assertThat(app.awaitExit()).isEqualTo(Exit.USAGE.code());
    assertThat(app.output()).contains("Không có tùy chọn --prot=80", "There is no option");
  }

  @Test
  void refusesAnExternalDatabaseWithoutAccounts() {
    AppProcess app =
        AppProcess.start(Folders.empty("e2e-external"), "--db-url=jdbc:mysql://localhost/x");
    assertThat(app.awaitExit()).isEqualTo(Exit.USAGE.code());
    assertThat(app.output()).contains("HT_DB_MIGRATE_USER");
  }

  @Test
  void failsWhenTheApplicationDoesNotDeploy() throws IOException {
    Path dist = Folders.empty("e2e-broken");
    Path jar = dist.resolve("huong-thien.jar");
    Files.copy(Folders.TARGET.resolve("dist/huong-thien.jar"), jar);
    Files.createSymbolicLink(dist.resolve("lib"), Folders.TARGET.resolve("dist/lib"));
    brokenWar(dist.resolve("app.war"));
    AppProcess app =
        AppProcess.start(jar, dist.resolve("data"), "--port", Integer.toString(Ports.free()));
    assertThat(app.awaitExit()).isEqualTo(Exit.DEPLOYMENT.code());
    assertThat(app.output()).contains("Ứng dụng không khởi động được", "did not start");
    assertThat(app.output()).doesNotContain("Ready at");
    assertThat(OrphanDatabase.find(dist.resolve("data/db/server.pid"))).isEmpty();
  }

  /** Half a demo looks like a whole one, so neither this start nor the next may offer it. */
  @Test
  void saysThatTheDemoDataCouldNotBeMade() throws IOException {
    Path data = Folders.empty("e2e-half-demo");
    Files.createDirectory(data.resolve("demo-accounts.txt"));
    for (int start = 1; start <= 2; start++) {
      AppProcess app =
          AppProcess.start(data, "--port", Integer.toString(Ports.free()), "--demo-size", "12");
      assertThat(app.awaitExit()).as("start " + start).isEqualTo(Exit.DEMO.code());
      assertThat(app.output())
          .contains("Không tạo được trọn dữ liệu minh họa", "could not be made whole")
          .doesNotContain("Ready at");
      assertThat(OrphanDatabase.find(data.resolve("db/server.pid"))).isEmpty();
    }
  }

  private static void brokenWar(Path war) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(war))) {
      out.putNextEntry(new JarEntry("WEB-INF/web.xml"));
      String xml =
          "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'><listener>"
              + "<listener-class>no.such.Listener</listener-class></listener></web-app>";
      out.write(xml.getBytes(UTF_8));
    }
  }
}
