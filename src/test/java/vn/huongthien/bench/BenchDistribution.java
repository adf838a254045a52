package vn.huongthien.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.huongthien.harness.Folders;

/** The distribution with two pages more in its WAR, to compare the real ones with. */
final class BenchDistribution {
  private BenchDistribution() {}

  /** Returns the launcher's jar in {@code target/bench-dist}. */
  static Path make() {
    Path from = Folders.TARGET.resolve("dist");
    Path to = Folders.empty("bench-dist");
    try {
      Files.createSymbolicLink(to.resolve("lib"), from.resolve("lib"));
      Path jar = Files.copy(from.resolve("huong-thien.jar"), to.resolve("huong-thien.jar"));
      ShrinkWrap.create(ZipImporter.class, "app.war")
          .importFrom(from.resolve("app.war").toFile())
          .as(WebArchive.class)
          .addClass(PlainServlet.class)
          .addAsWebResource("bench/bare.xhtml", "bench/bare.xhtml")
          .as(ZipExporter.class)
          .exportTo(to.resolve("app.war").toFile());
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
