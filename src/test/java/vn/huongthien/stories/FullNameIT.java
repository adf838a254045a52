package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.Source;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.Identity;
import vn.huongthien.shared.Ids;

/** Nobody learns at the workbench whether a neighbour is being helped in another ward. */
@ArquillianTest
class FullNameIT {
  private static final String HELPED = "Hoàng Thị Ngọc Quyên";
  private static final String NOBODY = "Đặng Thị Hồng Trâm";
  private static final String FULL = "rule.stories.fullName";

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private AcceptFindings accept;
  @Inject private ChangePseudonym rename;

  private long caseId;

  @BeforeEach
  void twoPeople() throws InterruptedException {
    long commune = world.commune(world.province());
    long officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    caseId = stories.person(commune);
    long other = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, other));
    world.open(
        other,
        new Identity(HELPED, "Quyên", List.of(), null, "", "0987 654 321", "", List.of()),
        1985);
    stories.awaitIndex();
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
  }

  private long draft() {
    StoryText told = StoryWorld.text();
    String more =
        "\n\nHôm ấy có %s ghé qua chợ, rồi có %s ghé qua bến.\n\nGọi số 0987 654 321 hay số 0987 654 322."
            .formatted(HELPED, NOBODY);
    long story =
        stories.write(caseId, new StoryText(told.title(), told.lead(), told.body() + more));
    stories.look(story);
    return story;
  }

  private BenchView.Item item(long story, String words) {
    return stories.view(story).items().stream()
        .filter(i -> i.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private String look(long story, String words) {
    BenchView.Item item = item(story, words);
    return stories.view(story).segments().stream()
        .filter(s -> s.ref().equals(item.ref()))
        .map(BenchView.Segment::look)
        .findFirst()
        .orElseThrow();
  }

  private void alike(long story, String helped, String nobody) {
    BenchView.Item one = item(story, helped);
    BenchView.Item two = item(story, nobody);
    assertThat(one)
        .usingRecursiveComparison()
        .ignoringFields(
            "ref",
            "words",
            "mark.finding.start",
            "mark.finding.end",
            "mark.finding.confidence",
            "mark.finding.replacement",
            "mark.replacement")
        .isEqualTo(two);
    for (BenchView.Item item : List.of(one, two)) {
      assertThat(item.mark().finding().source()).isNotEqualTo(Source.KNOWN);
      assertThat(Math.round(item.mark().finding().confidence() * 100)).isGreaterThanOrEqualTo(95);
    }
    assertThat(one.keepRefusal()).isNotEmpty().isEqualTo(two.keepRefusal());
    assertThat(look(story, helped)).isEqualTo(look(story, nobody));
  }

  private Throwable decide(
      long story, String words, Decision.Action action, String with, String why) {
    return catchThrowable(
        () -> stories.decide(story, item(story, words).mark(), action, with, why));
  }

  private static String said(Throwable refusal) {
    assertThat(refusal).hasStackTraceContaining("rule.stories");
    Throwable cause = refusal;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }

  @Test
  void twoNamesOfOneFormAreToldAlike() {
    long story = draft();
    alike(story, HELPED, NOBODY);
    alike(story, "0987 654 321", "0987 654 322");
    assertThat(look(story, HELPED)).isNotEqualTo(Look.KNOWN.name());
    Finding own = item(story, StoryWorld.NAME).mark().finding();
    assertThat(own.source()).as("their own person is told as known").isEqualTo(Source.KNOWN);
    assertThat(look(story, StoryWorld.NAME)).isEqualTo(Look.KNOWN.name());
  }

  @Test
  void neitherIsTakenForCertainNorKept() {
    long story = draft();
    accept.execute(new AcceptFindings.Command(story, stories.version(story)));
    alike(story, HELPED, NOBODY);
    assertThat(item(story, HELPED).mark().isOpen()).isTrue();
    assertThat(item(story, StoryWorld.NAME).mark().isOpen()).isFalse();
    String refused =
        said(decide(story, HELPED, Decision.Action.KEEP, null, "người của công chúng"));
    assertThat(refused)
        .contains(FULL)
        .isEqualTo(said(decide(story, NOBODY, Decision.Action.KEEP, null, "vì thế")))
        .isEqualTo(said(decide(story, StoryWorld.NAME, Decision.Action.KEEP, null, "vì thế")));
  }

  @Test
  void neitherCanBeTypedInstead() {
    long story = draft();
    for (String typed :
        List.of(HELPED, NOBODY, "chị " + HELPED, "chị " + NOBODY, "Ngọc Quyên", "Hồng Trâm")) {
      assertThat(said(decide(story, StoryWorld.NAME, Decision.Action.REPLACE, typed, null)))
          .as(typed)
          .contains(FULL);
    }
    assertThat(decide(story, HELPED, Decision.Action.REPLACE, "một cán bộ Hội", null)).isNull();
    assertThat(stories.view(story).body()).contains("Hôm ấy có một cán bộ Hội ghé qua chợ");
  }

  /** A name that is put together out of what was typed in one place and kept in another. */
  @Test
  void aNameIsNotCompletedByItsNeighbour() {
    long story = torn();
    assertThat(decide(story, "Hoàng", Decision.Action.KEEP, null, "vì thế")).isNull();
    assertThat(decide(story, StoryWorld.PHONE, Decision.Action.REPLACE, "Quyên", null))
        .hasStackTraceContaining(FULL);

    long other = torn();
    assertThat(decide(other, StoryWorld.PHONE, Decision.Action.REPLACE, "Quyên", null)).isNull();
    assertThat(decide(other, "Hoàng", Decision.Action.KEEP, null, "vì thế"))
        .hasStackTraceContaining(FULL);
  }

  private long torn() {
    StoryText told = StoryWorld.text();
    String body = "Hôm ấy có chị Hoàng " + StoryWorld.PHONE + " ghé qua chợ.";
    long story = stories.write(caseId, new StoryText(told.title(), told.lead(), body));
    stories.look(story);
    return story;
  }

  @Test
  void neitherIsAPseudonym() {
    long story = draft();
    String from =
        stories.view(story).pseudonyms().stream()
            .filter(p -> p.names().contains(StoryWorld.NAME))
            .findFirst()
            .orElseThrow()
            .pseudonym();
    for (String to : List.of(HELPED, NOBODY)) {
      assertThatThrownBy(
              () ->
                  rename.execute(
                      new ChangePseudonym.Command(story, stories.version(story), from, to)))
          .as(to)
          .hasStackTraceContaining("rule.stories.pseudonym.NAME");
    }
  }

  @Test
  void decidedAsProposedBothAreGone() {
    long story = draft();
    stories.consent(caseId);
    stories.decideAll(story);
    BenchView view = stories.view(story);
    assertThat(view.problems()).isEmpty();
    assertThat(view.body()).doesNotContain("Quyên", "Trâm", "654 32");
  }
}
