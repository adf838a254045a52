package vn.huongthien.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;

/** A request that is under way when the application is told to stop gets its answer. */
@OwnLauncher
class DrainE2E {

  @Test
  void answersTheRequestThatIsUnderWay() throws IOException {
    int port = Ports.free();
    try (AppProcess app =
        AppProcess.start(
            Folders.empty("e2e-drain"), "--port", Integer.toString(port), "--no-demo")) {
      app.awaitReady();
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        String form = "lang=vi&back=/";
        out.write(
            ("POST /ngon-ngu HTTP/1.1\r\nHost: localhost:"
                    + port
                    + "\r\nOrigin: http://localhost:"
                    + port
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + form.length()
                    + "\r\nConnection: close\r\n\r\nlang=")
                .getBytes(US_ASCII));
        out.flush();
        Pause.millis(1000);
        app.handle().destroy();
        app.awaitOutput("Stopping");
        Pause.millis(1000);
        assertThat(new Readiness(port).within(Duration.ofMillis(1))).isFalse();
        out.write(form.substring("lang=".length()).getBytes(US_ASCII));
        out.flush();
        String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
        assertThat(answer).startsWith("HTTP/1.1 ");
      }
      assertThat(app.awaitExit()).isZero();
    }
  }
}
