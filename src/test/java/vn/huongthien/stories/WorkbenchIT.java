package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;

/** Searching, marking by hand and pseudonyms at the workbench. */
@ArquillianTest
class WorkbenchIT {
  private static final String FRIEND = "P h ù n g  Q u ý";

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private WorkbenchQueries bench;
  @Inject private StoryQueries queries;
  @Inject private MarkWords mark;
  @Inject private ChangePseudonym rename;
  @Inject private SaveStory save;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long officer;
  private long caseId;
  private long story;

  @BeforeEach
  void aBench() throws InterruptedException {
    commune = world.commune(world.province());
    officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    caseId = stories.person(commune);
    story = stories.write(caseId, text(""));
    stories.look(story);
  }

  private static StoryText text(String more) {
    StoryText told = StoryWorld.text();
    return new StoryText(
        told.title(),
        told.lead(),
        told.body() + "\n\nHôm ấy có " + FRIEND + " ghé, rồi bác quý về. Bác Quý vui." + more);
  }

  private BenchView search(String words) {
    return bench.again(story, words).orElseThrow();
  }

  private List<String> named(String pseudonym) {
    return stories.view(story).pseudonyms().stream()
        .filter(p -> p.pseudonym().equals(pseudonym))
        .flatMap(p -> p.names().stream())
        .toList();
  }

  private void mark(String words, Integer at) {
    mark.execute(new MarkWords.Command(story, stories.version(story), words, at, Kind.PERSON));
  }

  private void rename(String from, String to) {
    rename.execute(new ChangePseudonym.Command(story, stories.version(story), from, to));
  }

  private String own() {
    return stories.view(story).pseudonyms().stream()
        .filter(p -> p.names().contains(StoryWorld.NAME))
        .findFirst()
        .orElseThrow()
        .pseudonym();
  }

  @Test
  void aSearchFindsEveryWritingAndSaysWhatIsMarked() {
    BenchView view = search("phung quy");
    assertThat(view.search().found()).extracting(BenchView.Found::words).containsExactly(FRIEND);
    assertThat(view.segments().stream().filter(s -> s.hit().equals("1")))
        .extracting(BenchView.Segment::text)
        .as("cut where a finding begins or ends inside")
        .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(FRIEND));
    assertThat(search("luong van khun").search().found())
        .singleElement()
        .satisfies(f -> assertThat(f.ref()).isNotEmpty());
    assertThat(view.search().unmarked()).isEqualTo(1);
    assertThat(search("luong van khun").search().unmarked()).as("nothing left to mark").isZero();
    assertThat(search("không có ở đây").search().found()).isEmpty();
    assertThat(search("").search().words()).isEmpty();
    String whole = String.join("", view.segments().stream().map(BenchView.Segment::text).toList());
    assertThat(whole).as("not a letter is lost").isEqualTo(text("").joined());
  }

  @Test
  void nobodyElseSearchesOrMarks() {
    int version = stories.version(story);
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, world.commune(world.province())));
    nothingThere(version);
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    world.inTransaction(
        () ->
            em.createNativeQuery("UPDATE support_case SET restricted = TRUE WHERE id = " + caseId)
                .executeUpdate());
    nothingThere(version);
  }

  private void nothingThere(int version) {
    assertThatThrownBy(() -> bench.open(story, "khun"))
        .isInstanceOf(NotFound.class)
        .hasMessage("not found: story");
    assertThatThrownBy(() -> bench.again(story, "khun")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bench.ended(story)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bench.caseOf(story))
        .isInstanceOf(NotFound.class)
        .hasMessage("not found: story");
    assertThatThrownBy(
            () ->
                mark.execute(new MarkWords.Command(story, version, "phung quy", null, Kind.PERSON)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> rename.execute(new ChangePseudonym.Command(story, version, "M.", "Q.")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aHitBecomesAFindingAndTheNameIsFoundInItsParts() {
    mark("phùng quý", null);
    List<BenchView.Item> items = stories.view(story).items();
    BenchView.Item friend =
        items.stream().filter(i -> i.words().equals(FRIEND)).findFirst().orElseThrow();
    assertThat(friend.mark().finding().rule()).isEqualTo(Anonymizer.BY_HAND);
    String letter = friend.mark().replacement();
    assertThat(letter).matches("[A-Z]\\.").isNotEqualTo("P.").isNotEqualTo("Q.");
    assertThat(named(letter)).contains(FRIEND, "Quý").anyMatch("quý"::equalsIgnoreCase);
    assertThat(new String(sealed("pseudonyms_sealed"), StandardCharsets.UTF_8))
        .doesNotContainIgnoringCase("quy");
    assertThatThrownBy(() -> mark("phùng quý", null))
        .as("everything is marked")
        .hasStackTraceContaining("rule.stories.wordsNotThere");
  }

  @Test
  void oneHitMarksItsOwnPlace() {
    BenchView.Found found = search("vay von").search().found().get(0);
    mark(found.words(), found.at());
    assertThat(stories.view(story).items()).extracting(BenchView.Item::words).contains("vay vốn");
    assertThatThrownBy(() -> mark("khác hẳn", found.at()))
        .hasStackTraceContaining("rule.stories.wordsNotThere");
  }

  @Test
  void aMarkAndItsDecisionStayWhenTheTextGrows() {
    mark("phùng quý", null);
    Mark friend =
        stories.view(story).items().stream()
            .filter(i -> i.words().equals(FRIEND))
            .map(BenchView.Item::mark)
            .findFirst()
            .orElseThrow();
    stories.decide(story, friend, Decision.Action.REPLACE, "một người quen", null);
    StoryView view = queries.toWrite(story);
    save.execute(
        new SaveStory.Command(
            UUID.randomUUID().toString(), caseId, story, view.version(), text(" Thêm nữa.")));
    stories.look(story);
    Mark again =
        stories.view(story).items().stream()
            .filter(i -> i.words().equals(FRIEND))
            .map(BenchView.Item::mark)
            .findFirst()
            .orElseThrow();
    assertThat(again.finding().rule()).isEqualTo(Anonymizer.BY_HAND);
    assertThat(again.replacement()).isEqualTo("một người quen");
    assertThat(again.isOpen()).isFalse();
  }

  @Test
  void aPseudonymIsNeverTheTrueInitialNorTheOneOfAnother() {
    mark("phùng quý", null);
    String other =
        stories.view(story).pseudonyms().stream()
            .filter(p -> p.names().contains(FRIEND))
            .findFirst()
            .orElseThrow()
            .pseudonym();
    String own = own();
    for (String initial : List.of("K", "l.", "V.", "Kiên")) {
      assertThatThrownBy(() -> rename(own, initial))
          .as(initial)
          .hasStackTraceContaining("rule.stories.pseudonym.TRUE_INITIAL");
    }
    assertThatThrownBy(() -> rename(own, other))
        .hasStackTraceContaining("rule.stories.pseudonym.TAKEN");
    assertThatThrownBy(() -> rename(own, "anh khún"))
        .hasStackTraceContaining("rule.stories.pseudonym.NAME");
    assertThatThrownBy(() -> rename(own, " "))
        .hasStackTraceContaining("rule.stories.pseudonym.FORM");
    assertThatThrownBy(() -> rename("Không có.", "người thợ"))
        .hasStackTraceContaining("rule.stories.noPseudonym");
    assertThat(own()).isEqualTo(own);
  }

  @Test
  void aPseudonymChangesInTheWholeStoryAndInTheNextLook() {
    stories.decideAll(story);
    rename(own(), "người thợ mộc");
    assertThat(own()).isEqualTo("người thợ mộc");
    assertThat(stories.view(story).body()).contains("Anh người thợ mộc trở về bản");
    assertThat(stories.view(story).open()).isZero();
    stories.look(story);
    assertThat(own()).isEqualTo("người thợ mộc");
  }

  @Test
  void nobodyOverwritesWhatSomebodyElseDecided() {
    int seen = stories.version(story);
    mark("phùng quý", null);
    assertThatThrownBy(
            () -> mark.execute(new MarkWords.Command(story, seen, "vay vốn", null, Kind.OTHER)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> rename.execute(new ChangePseudonym.Command(story, seen, own(), "X.")))
        .isInstanceOf(Conflict.class);
    assertThat(stories.view(story).changedBy()).isEqualTo(officer);
  }

  private byte[] sealed(String column) {
    return (byte[])
        em.createNativeQuery("SELECT " + column + " FROM anonymisation WHERE story_id = " + story)
            .getSingleResult();
  }
}
