package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Role;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.NewsQueries;
import vn.huongthien.newsroom.NewsQueries.Filter;
import vn.huongthien.newsroom.PassEditorialGate;
import vn.huongthien.newsroom.PassLegalGate;
import vn.huongthien.newsroom.PassPrivacyGate;
import vn.huongthien.newsroom.Publish;
import vn.huongthien.newsroom.SavePolicyArticle;
import vn.huongthien.newsroom.SubmitEdition;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.GateCheck;
import vn.huongthien.stories.GateText;
import vn.huongthien.stories.PassStoryGate;

/** The newsroom's part of the demo data: gates by three people, and publication. */
@ApplicationScoped
class DemoNews {
  private static final Logger LOG = Logger.getLogger(DemoNews.class.getName());
  private static final int PUBLISHED = 5;
  private static final int AT_THE_GATES = 7;

  private final NewsQueries news;
  private final EditionQueries editions;
  private final SavePolicyArticle write;
  private final SubmitEdition submit;
  private final PassStoryGate passStory;
  private final PassPrivacyGate passPrivacy;
  private final PassLegalGate passLegal;
  private final PassEditorialGate passEditorial;
  private final Publish publish;

  @Inject
  DemoNews(
      NewsQueries news,
      EditionQueries editions,
      SavePolicyArticle write,
      SubmitEdition submit,
      PassStoryGate passStory,
      PassPrivacyGate passPrivacy,
      PassLegalGate passLegal,
      PassEditorialGate passEditorial,
      Publish publish) {
    this.news = news;
    this.editions = editions;
    this.write = write;
    this.submit = submit;
    this.passStory = passStory;
    this.passPrivacy = passPrivacy;
    this.passLegal = passLegal;
    this.passEditorial = passEditorial;
    this.publish = publish;
  }

  /**
   * Takes a highlight as far as its number says: the first are public, the last lie on the desk.
   */
  void onwards(int number, long story, DemoCast.Member confirmer, DemoCast cast) {
    if (number > AT_THE_GATES) {
      return;
    }
    EditionQueries.View edition = editionOf(story);
    cast.act(confirmer);
    passStory.execute(
        new PassStoryGate.Command(
            edition.id(),
            edition.hash(),
            EnumSet.allOf(GateText.class),
            EnumSet.allOf(GateCheck.class)));
    if (number == AT_THE_GATES) {
      return;
    }
    restOfTheGates(edition, cast);
    if (number <= PUBLISHED) {
      publish.execute(new Publish.Command(edition.id(), edition.seen()));
    }
  }

  void articles(DemoCast cast) {
    Long policy = article("policy-vi", null, ContentKind.POLICY, 1, Language.VI, cast);
    article("policy-en", policy, ContentKind.POLICY, 1, Language.EN, cast);
    article("guidance-vi", null, ContentKind.GUIDANCE, 2, Language.VI, cast);
    article("warning-vi", null, ContentKind.WARNING, 3, Language.VI, cast);
  }

  /** Returns the item; null when a gate held the text back, which then stays where it is. */
  private @Nullable Long article(
      String file,
      @Nullable Long item,
      ContentKind kind,
      int area,
      Language language,
      DemoCast cast) {
    try {
      return published(file, item, kind, area, language, cast);
    } catch (RuleViolated e) {
      // among thousands of invented people somebody may be called what two words of it sound like
      LOG.log(
          Level.WARNING,
          "demo article {0} stays where it is: {1} {2}",
          new Object[] {file, e.code(), e.arguments()});
      return null;
    }
  }

  private long published(
      String file,
      @Nullable Long item,
      ContentKind kind,
      int area,
      Language language,
      DemoCast cast) {
    DemoTexts text = DemoTexts.read("demo/articles/" + file + ".txt");
    cast.act(cast.first(Role.EDITOR));
    long id =
        write.execute(
            new SavePolicyArticle.Command(
                UUID.randomUUID().toString(),
                item,
                kind,
                area,
                language,
                text.title(),
                text.lead(),
                text.body(),
                "",
                ""));
    EditionQueries.View edition = editions.edition(id);
    submit.execute(new SubmitEdition.Command(id, edition.seen()));
    cast.act(cast.first(Role.CONFIRMER));
    passPrivacy.execute(new PassPrivacyGate.Command(id, edition.seen()));
    restOfTheGates(edition, cast);
    publish.execute(new Publish.Command(id, edition.seen()));
    return edition.itemId();
  }

  private void restOfTheGates(EditionQueries.View edition, DemoCast cast) {
    cast.act(cast.first(Role.LEGAL));
    passLegal.execute(new PassLegalGate.Command(edition.id(), edition.seen()));
    cast.act(cast.first(Role.CHIEF));
    passEditorial.execute(new PassEditorialGate.Command(edition.id(), edition.seen()));
  }

  /** The newest edition that came from that story. */
  private EditionQueries.View editionOf(long story) {
    List<NewsQueries.Row> rows = news.desk(Filter.all(), PageRequest.of(0, 200)).rows();
    return rows.stream()
        .filter(r -> Long.valueOf(story).equals(r.sourceRef()))
        .findFirst()
        .map(r -> editions.edition(r.id()))
        .orElseThrow();
  }
}
