package vn.huongthien.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder the launcher's jar stands in. */
final class Distribution {

  private Distribution() {}

  /** The application, beside the jar. */
  static Path war() {
    try {
      Path self =
          Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path war = self.resolveSibling("app.war");
      if (!Files.isReadable(war)) {
        throw new LaunchFailed(Exit.DEPLOYMENT, "failed.war", war);
      }
      return war;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
