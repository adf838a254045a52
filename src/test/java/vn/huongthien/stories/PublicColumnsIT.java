package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Role;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.mentoring.SaveModel;
import vn.huongthien.newsroom.EditEdition;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.EditionState;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.NewsWorld;
import vn.huongthien.newsroom.SavePolicyArticle;
import vn.huongthien.newsroom.SubmitEdition;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.Identity;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.publishing.WithdrawItem;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.SaveOrganization;

/**
 * Every column that the public can read and that holds text: either its words come from a fixed
 * list, or they are made of another column, or somebody's name and number put there are refused
 * before they get there. A new column has to be declared here.
 */
@ArquillianTest
class PublicColumnsIT {
  private static final String NAME = "Vàng Thị Mảy Chớ";
  private static final String PHONE = "0987 651 243";
  private static final String CLEAN = "Một nơi ở miền núi.";
  private static final List<String> FIELDS = List.of("title", "lead", "body", "place", "notice");

  /** Words that somebody writes, by the field that they are written in. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "pub_item.title", "title",
          "pub_item.lead_text", "lead",
          "pub_item.body", "body",
          "pub_item.place_label", "place",
          "pub_item.notice", "notice");

  /** Made of words that are written in these fields. */
  private static final Map<String, List<String>> MADE =
      Map.of(
          "pub_item.slug", List.of("title"),
          "pub_item.search_text", List.of("title", "lead", "place", "body"));

  /** Codes that nobody writes. */
  private static final Map<String, Set<String>> FIXED =
      Map.of(
          "pub_item.lang", codes(Language.values()),
          "pub_item.kind", codes(ContentKind.values()),
          "pub_item.state", codes(PublicationState.values()));

  /** Drawn at random. */
  private static final Set<String> RANDOM = Set.of("pub_item.suffix");

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private NewsWorld news;
  @Inject private EditionQueries queries;
  @Inject private SavePolicyArticle save;
  @Inject private SubmitEdition submit;
  @Inject private EditEdition edit;
  @Inject private WithdrawItem withdraw;
  @Inject private SubmitIntroduction introduce;
  @Inject private SaveModel saveModel;
  @Inject private SaveOrganization saveOrganization;
  @Inject @CaseData private EntityManager em;

  private long commune;

  private static Set<String> codes(Enum<?>... values) {
    return java.util.Arrays.stream(values)
        .map(v -> v instanceof Language l ? l.code() : v.name())
        .collect(Collectors.toUnmodifiableSet());
  }

  @BeforeEach
  void somebodyElse() throws InterruptedException {
    commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    world.open(commune, new Identity(NAME, "Chớ", List.of(), null, "", PHONE, "", List.of()), 1991);
    stories.awaitIndex();
  }

  @Test
  void everyTextColumnIsDeclared() {
    Set<String> declared = new TreeSet<>(WRITTEN.keySet());
    declared.addAll(MADE.keySet());
    declared.addAll(FIXED.keySet());
    declared.addAll(RANDOM);
    assertThat(textColumns()).containsExactlyInAnyOrderElementsOf(declared);
    assertThat(FIELDS).containsAll(WRITTEN.values());
    MADE.values().forEach(from -> assertThat(FIELDS).containsAll(from));
  }

  /** The public account reads tables by this name alone; bytes may be words as well. */
  @SuppressWarnings("unchecked")
  private List<String> textColumns() {
    return em.createNativeQuery(
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name LIKE 'pub\\_%'"
                + " AND data_type NOT IN ('bigint', 'int', 'tinyint', 'datetime')")
        .getResultList();
  }

  /** What stands there now was written by all the tests before this one. */
  @Test
  void codesAreOfTheirLists() {
    news.published(NewsWorld.article(ContentKind.POLICY, Language.VI, "Một bài", CLEAN));
    FIXED.forEach(
        (column, list) ->
            assertThat(values(column)).as(column).isNotEmpty().allMatch(list::contains));
    RANDOM.forEach(
        column -> assertThat(values(column)).isNotEmpty().allMatch(v -> v.matches("[a-z0-9]{10}")));
  }

  @SuppressWarnings("unchecked")
  private List<String> values(String column) {
    String[] names = column.split("[.]", 2);
    return em.createNativeQuery("SELECT DISTINCT " + names[1] + " FROM " + names[0])
        .getResultList();
  }

  @Test
  void inNoFieldOfAnArticle() {
    for (String field : FIELDS) {
      for (String known : List.of(NAME, PHONE)) {
        news.become(Role.EDITOR);
        long id = save.execute(article(field, known));
        byte[] seen = queries.edition(id).seen();
        assertThatThrownBy(() -> submit.execute(new SubmitEdition.Command(id, seen)))
            .as(field + " " + known)
            .hasStackTraceContaining("rule.newsroom.identifiers");
      }
    }
    news.become(Role.EDITOR);
    long clean = save.execute(article("none", ""));
    submit.execute(new SubmitEdition.Command(clean, queries.edition(clean).seen()));
    assertThat(queries.edition(clean).state()).isEqualTo(EditionState.SUBMITTED);
  }

  private static SavePolicyArticle.Command article(String field, String known) {
    return new SavePolicyArticle.Command(
        UUID.randomUUID().toString(),
        null,
        ContentKind.CORRECTION,
        1,
        Language.VI,
        words("title", field, known),
        words("lead", field, known),
        words("body", field, known),
        words("place", field, known),
        words("notice", field, known));
  }

  private static String words(String field, String wanted, String known) {
    return field.equals(wanted) ? "Hỏi " + known + " về chuyện này." : CLEAN;
  }

  @Test
  void inNoFieldOfAStory() throws InterruptedException {
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long caseId = stories.person(commune);
    stories.consent(caseId);
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    stories.decideAll(story);
    stories.submit(story);
    GateQueries.Awaiting before = stories.edition(story);
    news.become(Role.EDITOR);
    for (String field : FIELDS) {
      for (String known : List.of(NAME, PHONE, StoryWorld.NAME, StoryWorld.PHONE)) {
        assertThatThrownBy(() -> edit.execute(change(before, field, known)))
            .as(field + " " + known)
            .hasStackTraceContaining("rule.newsroom.identifiers");
      }
    }
    assertThat(edit.execute(change(before, "none", ""))).isNotEqualTo(before.editionId());
  }

  private static EditEdition.Command change(
      GateQueries.Awaiting before, String field, String known) {
    return new EditEdition.Command(
        UUID.randomUUID().toString(),
        before.editionId(),
        words("title", field, known),
        words("lead", field, known),
        words("body", field, known),
        words("place", field, known),
        words("notice", field, known));
  }

  @Test
  void inNoNoticeOfAWithdrawnItem() {
    EditionQueries.View live =
        news.published(NewsWorld.article(ContentKind.POLICY, Language.VI, "Một bài cũ", CLEAN));
    long publication = Objects.requireNonNull(live.publicationId());
    for (String known : List.of(NAME, PHONE)) {
      assertThatThrownBy(
              () -> withdraw.execute(new WithdrawItem.Command(publication, "Theo ý " + known)))
          .hasStackTraceContaining("rule.publishing.noticeIdentifiers");
    }
    withdraw.execute(new WithdrawItem.Command(publication, CLEAN));
  }

  @Test
  void inNoFieldOfAnIntroduction() {
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long model = model();
    for (String field : List.of("title", "lead", "body")) {
      for (String known : List.of(NAME, PHONE)) {
        assertThatThrownBy(() -> introduce.execute(introduction(model, field, known)))
            .as(field + " " + known)
            .hasStackTraceContaining("rule.stories.residual");
      }
    }
    introduce.execute(introduction(model, "none", ""));
  }

  private static SubmitIntroduction.Command introduction(long model, String field, String known) {
    return new SubmitIntroduction.Command(
        UUID.randomUUID().toString(),
        model,
        0,
        new StoryText(
            words("title", field, known), words("lead", field, known), words("body", field, known)),
        true);
  }

  private long model() {
    long province = world.province();
    long place = world.commune(province);
    news.become(Role.ADMIN);
    long host =
        saveOrganization.execute(
            new SaveOrganization.Command(
                UUID.randomUUID().toString(),
                null,
                0,
                "Công an xã thử",
                "COMMUNE_POLICE",
                province,
                place,
                null,
                null));
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, place));
    return saveModel.execute(
        new SaveModel.Command(
            UUID.randomUUID().toString(),
            null,
            0,
            "Mô hình thử",
            "N_PLUS_1",
            "01/QĐ",
            LocalDate.of(2026, 1, 5),
            host,
            province,
            place,
            ModelState.ACTIVE,
            List.of(new SaveModel.Seats("WOMEN_UNION", 3))));
  }
}
