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

  private static final String DEMO_PENDING = "\"name\":\"demo\",\"status\":\"DOWN\"";

  private static final String DEMO_FAILED = "\"name\":\"demo-failed\"";

  private final URI uri;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  Readiness(int port) {
    this.uri = URI.create("http://127.0.0.1:" + port + "/health/ready");
  }

  /**
   * Whether an application of ours is there at all, ready or not: only then the answer has a check
   * with a name. Without one the server says 200 and no check, or a check of its own.
   */
  boolean isDeployed() {
    String answer = answer();
    return answer.contains("\"name\"") && !answer.contains("No Application deployed");
  }

  /** Whether demo data was wanted and could not be made, so that waiting is of no use. */
  boolean isDemoFailed() {
    return answer().contains(DEMO_FAILED);
  }

  /** Waits; false when the time is over, which does not run while demo data is being made. */
  boolean within(Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    do {
      String answer = answer();
      if (answer.startsWith("200") && answer.contains("\"name\"")) {
        return true;
      }
      if (answer.contains(DEMO_FAILED)) {
        return false;
      }
      if (answer.contains(DEMO_PENDING)) {
        deadline = System.nanoTime() + time.toNanos();
      }
      Pause.millis(250);
    } while (System.nanoTime() < deadline);
    return false;
  }

  /** Status and body of the last word on it. */
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
