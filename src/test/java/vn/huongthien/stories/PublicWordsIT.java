package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.huongthien.access.Role;
import vn.huongthien.newsroom.EditEdition;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.NewsWorld;
import vn.huongthien.newsroom.SavePolicyArticle;
import vn.huongthien.newsroom.SubmitEdition;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.WithdrawItem;
import vn.huongthien.shared.Ids;

/**
 * The full name of somebody else whom the system helps, put into each field that readers see: it
 * gets no further, marks or not.
 */
@ArquillianTest
class PublicWordsIT {
  private static final String OTHER = "Vàng Thị Mảy Chớ";
  private static final String CLEAN = "Một nơi ở miền núi.";

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private NewsWorld news;
  @Inject private EditionQueries queries;
  @Inject private SavePolicyArticle save;
  @Inject private SubmitEdition submit;
  @Inject private EditEdition edit;
  @Inject private WithdrawItem withdraw;
  @Inject @CaseData private EntityManager em;

  private long commune;

  @BeforeEach
  void somebodyElse() throws InterruptedException {
    commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    world.open(commune, CaseWorld.named(OTHER, ""), 1991);
    stories.awaitIndex();
  }

  private static String words(String field, String wanted, String name) {
    return field.equals(wanted) ? "Lời của " + name + " về chuyện này." : CLEAN;
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "lead", "body", "place", "notice"})
  void anArticleWithTheNameIsNotSubmitted(String field) {
    for (String name : List.of(OTHER, "Vang Thi May Cho", "VÀNG THỊ MẢY CHỚ")) {
      news.become(Role.EDITOR);
      long id =
          save.execute(
              new SavePolicyArticle.Command(
                  UUID.randomUUID().toString(),
                  null,
                  ContentKind.POLICY,
                  1,
                  Language.VI,
                  words("title", field, name),
                  words("lead", field, name),
                  words("body", field, name),
                  words("place", field, name),
                  words("notice", field, name)));
      byte[] seen = queries.edition(id).seen();
      assertThatThrownBy(() -> submit.execute(new SubmitEdition.Command(id, seen)))
          .as(field + " " + name)
          .hasStackTraceContaining("rule.newsroom.identifiers");
      assertThat(queries.edition(id).state().name()).isEqualTo("DRAFT");
    }
  }

  @Test
  void theSameArticleWithoutTheNameIsSubmitted() {
    EditionQueries.View view =
        news.submitted(
            new SavePolicyArticle.Command(
                UUID.randomUUID().toString(),
                null,
                ContentKind.POLICY,
                1,
                Language.VI,
                CLEAN,
                CLEAN,
                CLEAN,
                CLEAN,
                CLEAN));
    assertThat(view.state().name()).isEqualTo("SUBMITTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "lead", "body", "place", "notice"})
  void anEditorCannotWriteTheNameIntoAStory(String field) throws InterruptedException {
    GateQueries.Awaiting before = anonymised();
    news.become(Role.EDITOR);
    assertThatThrownBy(() -> edit.execute(changed(before, field)))
        .as(field)
        .hasStackTraceContaining("rule.newsroom.identifiers");
    assertThat(queries.edition(before.editionId()).newest()).isTrue();
  }

  @Test
  void anEditorCanWriteWithoutTheName() throws InterruptedException {
    GateQueries.Awaiting before = anonymised();
    news.become(Role.EDITOR);
    assertThat(edit.execute(changed(before, "none"))).isNotEqualTo(before.editionId());
  }

  private EditEdition.Command changed(GateQueries.Awaiting before, String field) {
    return new EditEdition.Command(
        UUID.randomUUID().toString(),
        before.editionId(),
        words("title", field, OTHER),
        words("lead", field, OTHER),
        words("body", field, OTHER),
        words("place", field, OTHER),
        words("notice", field, OTHER));
  }

  private GateQueries.Awaiting anonymised() throws InterruptedException {
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long caseId = stories.person(commune);
    stories.consent(caseId);
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    stories.decideAll(story);
    stories.submit(story);
    return stories.edition(story);
  }

  /** The notice of a withdrawn item passes no gate: readers see it at once. */
  @Test
  void aNoticeWithTheNameIsRefused() {
    EditionQueries.View live =
        news.published(
            NewsWorld.article(ContentKind.POLICY, Language.VI, "Chính sách cũ", "Nội dung cũ."));
    long publication = Objects.requireNonNull(live.publicationId());
    for (String name : List.of(OTHER, "vang thi may cho")) {
      assertThatThrownBy(
              () -> withdraw.execute(new WithdrawItem.Command(publication, "Theo ý của " + name)))
          .hasStackTraceContaining("rule.publishing.noticeIdentifiers");
    }
    assertThat(state(publication)).isEqualTo("LIVE");
    withdraw.execute(new WithdrawItem.Command(publication, "Nội dung đã hết hiệu lực."));
    assertThat(state(publication)).isEqualTo("WITHDRAWN");
  }

  private String state(long publication) {
    return (String)
        em.createNativeQuery("SELECT state FROM publication WHERE id = " + publication)
            .getSingleResult();
  }
}
