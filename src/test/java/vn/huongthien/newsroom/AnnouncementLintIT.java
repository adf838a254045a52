package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.access.Role;
import vn.huongthien.harness.BesideProject;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;

/**
 * The announcement that the site begins with goes through the form of a policy article as it is.
 */
@ExtendWith(ArquillianExtension.class)
class AnnouncementLintIT {
  @Inject private NewsWorld world;
  @Inject private ArticleLint lint;
  @Inject private SavePolicyArticle save;
  @Inject private SubmitEdition submit;
  @Inject private EditionQueries queries;

  @Test
  @EnabledIf("vn.huongthien.harness.BesideProject#announcement")
  void noKnownOrStructuredFinding() throws IOException {
    Path folder = BesideProject.folder("input").orElseThrow();
    world.awaitIndex();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
      for (Path file : files) {
        check(Files.readString(file));
      }
    }
  }

  private void check(String announcement) {
    ArticleLint.Report report = lint.check(announcement);
    System.out.printf(
        Locale.ROOT,
        "announcement: %d characters, %d findings, %.2f %% flagged%n",
        announcement.length(),
        report.hints().size(),
        report.flaggedPercent());
    assertThat(report.blocking()).isEmpty();
    String title = announcement.lines().findFirst().orElse("").strip();
    world.become(Role.EDITOR);
    long id = save.execute(NewsWorld.article(ContentKind.POLICY, Language.VI, title, announcement));
    submit.execute(new SubmitEdition.Command(id, queries.edition(id).seen()));
    assertThat(queries.edition(id).state()).isEqualTo(EditionState.SUBMITTED);
  }
}
