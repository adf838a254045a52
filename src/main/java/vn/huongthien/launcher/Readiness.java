package vn.huongthien.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks the running application itself whether it can work. The server's own word is not enough: it
 * logs "Deployed" for an application that failed.
 */
final class Readiness {

  private final URI uri;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  Readiness(int port) {
    this.uri = URI.create("http://127.0.0.1:" + port + "/health/ready");
  }

  /** Waits; false when the time is over. The last answer is what {@link #answer} tells. */
  boolean within(Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < deadline) {
      String answer = answer();
      // without an application the server answers 200 as well, with no check in it
      if (answer.startsWith("200") && answer.contains("\"name\"")) {
        return true;
      }
      Pause.millis(250);
    }
    return false;
  }

  String answer() {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    } catch (IOException e) {
      return e.toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return e.toString();
    }
  }
}
