package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.huongthien.platform.config.PlatformConfig;

/** Settings of publishing. Their meaning is explained in config/app. */
@ApplicationScoped
public class PublishingConfig {
  private final URI publicUrl;
  private final URI readBackUrl;
  private final Duration takedownTime;

  @Inject
  public PublishingConfig(
      PlatformConfig platform,
      @ConfigProperty(name = "ht.read-back-url", defaultValue = "") java.util.Optional<URI> own,
      @ConfigProperty(name = "ht.takedown-hours", defaultValue = "24") int takedownHours) {
    this.publicUrl = platform.publicUrl();
    this.readBackUrl = own.orElse(publicUrl);
    this.takedownTime = Duration.ofHours(takedownHours);
  }

  /** The address readers know, without a slash at its end. */
  public URI publicUrl() {
    return publicUrl;
  }

  /** Under which address this server can read its own pages, when that differs. */
  public URI readBackUrl() {
    return readBackUrl;
  }

  /** How long a takedown may take until its address was read back. */
  public Duration takedownTime() {
    return takedownTime;
  }
}
