package vn.huongthien.publishing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.huongthien.publishing.PublishingConfig;
import vn.huongthien.publishing.ReadBack;

/** Reads pages of the own website over HTTP, as any reader would. */
@ApplicationScoped
public class WebsiteAdapter implements ReadBack {
  private final PublishingConfig config;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject
  public WebsiteAdapter(PublishingConfig config) {
    this.config = config;
  }

  @Override
  public int status(String url) {
    String known = config.publicUrl().toString();
    if (!url.startsWith(known + '/')) {
      return 0;
    }
    URI address = URI.create(config.readBackUrl() + url.substring(known.length()));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(10))
            .header("Cache-Control", "no-cache")
            .GET()
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
