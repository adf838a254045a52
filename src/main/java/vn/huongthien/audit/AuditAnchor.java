package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.huongthien.platform.config.PlatformConfig;

/**
 * Appends the head of the chain to a file outside the database after each commit: a tail that was
 * cut off the table is still named here. A crash between commit and append leaves the file behind
 * the table, never before it.
 */
@ApplicationScoped
public class AuditAnchor {
  private static final Logger LOG = Logger.getLogger(AuditAnchor.class.getName());

  private final Path file;

  @Inject
  public AuditAnchor(PlatformConfig config) {
    this.file = config.dataDir().resolve("audit-head.log");
  }

  synchronized void append(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) AuditAppended appended) {
    String line = appended.seq() + " " + HexFormat.of().formatHex(appended.hash()) + "\n";
    try {
      Files.writeString(
          file,
          line,
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the audit head could not be written to " + file, e);
    }
  }
}
