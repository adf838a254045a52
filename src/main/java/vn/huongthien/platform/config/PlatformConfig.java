package vn.huongthien.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the platform. Their meaning is explained in config/app. */
@ApplicationScoped
public class PlatformConfig {
  private final Path keysDir;
  private final Path dataDir;
  private final URI publicUrl;
  private final boolean production;

  @Inject
  public PlatformConfig(
      @ConfigProperty(name = "ht.keys.dir") String keysDir,
      @ConfigProperty(name = "ht.data.dir") String dataDir,
      @ConfigProperty(name = "ht.public-url", defaultValue = "http://localhost:8080") URI publicUrl,
      @ConfigProperty(name = "ht.production", defaultValue = "false") boolean production) {
    this.keysDir = Path.of(keysDir);
    this.dataDir = Path.of(dataDir);
    this.publicUrl = publicUrl;
    this.production = production;
  }

  /** In production every reader and member of staff comes through HTTPS. */
  void refuseInsecure(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (production && !"https".equals(publicUrl.getScheme())) {
      throw new IllegalStateException(
          "ht.production=true needs an https address in ht.public-url, found " + publicUrl);
    }
    if (production && keysDir.toAbsolutePath().startsWith(dataDir.toAbsolutePath())) {
      throw new IllegalStateException(
          "ht.production=true needs ht.keys.dir outside ht.data.dir, so that no backup of the data"
              + " holds the keys");
    }
  }

  /** Folder of the key ring; never inside a backup of the data. */
  public Path keysDir() {
    return keysDir;
  }

  /** Folder for what the application writes: the anchored audit head, files. */
  public Path dataDir() {
    return dataDir;
  }

  /**
   * The address under which readers and staff reach the application, without a slash at its end.
   */
  public URI publicUrl() {
    return publicUrl;
  }

  public boolean production() {
    return production;
  }
}
