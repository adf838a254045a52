package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Role;
import vn.huongthien.newsroom.EditEdition;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.GeneraliseEdition;
import vn.huongthien.newsroom.NewsWorld;
import vn.huongthien.newsroom.Publish;
import vn.huongthien.newsroom.RiskPreview;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;
import vn.huongthien.territory.TerritoryQueries;

/**
 * A text is counted as it would be published, again and again on its way: when an editor changes
 * it, at the gate, and at the moment itself.
 */
@ArquillianTest
class RecountIT {
  private static final Disclosure PLACE =
      new Disclosure(true, AgeDetail.NONE, AreaDetail.COMMUNE, false, false);
  private static final Disclosure PROVINCE =
      new Disclosure(true, AgeDetail.NONE, AreaDetail.PROVINCE, false, false);

  private static final String COMMUNE = "Tà Nhỡ Mây";

  /** Nobody else of the tests was born in these years. */
  private static final AtomicInteger YEARS = new AtomicInteger(1930);

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private NewsWorld news;
  @Inject private EditionQueries queries;
  @Inject private GateQueries gates;
  @Inject private EditEdition edit;
  @Inject private GeneraliseEdition generalise;
  @Inject private RiskPreview preview;
  @Inject private Publish publish;
  @Inject private TerritoryQueries territory;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long caseId;
  private long away;
  private int born;

  /** Enough people elsewhere; whoever the story tells of lives where there are no others. */
  @BeforeEach
  void oneAmongMany() throws InterruptedException {
    long elsewhere = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, elsewhere));
    stories.crowd(elsewhere);
    born = YEARS.getAndIncrement();
    commune = world.commune(world.province(), COMMUNE);
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    caseId = stories.person(commune, born);
    stories.consent(caseId);
  }

  private GateQueries.Awaiting handedOver(Disclosure told) {
    long story = stories.declared(caseId, told);
    stories.submit(story);
    return stories.edition(story);
  }

  private EditEdition.Command changed(GateQueries.Awaiting before, String place, String more) {
    return new EditEdition.Command(
        UUID.randomUUID().toString(),
        before.editionId(),
        before.title(),
        before.lead(),
        before.body() + more,
        place,
        "");
  }

  @Test
  void aCommuneAsPlaceLabelIsRefused() {
    GateQueries.Awaiting before = handedOver(Disclosure.usual());
    news.become(Role.EDITOR);
    for (String label : List.of("Xã %s", "%s", "xã %s, một tỉnh", "XÃ %s", "xa %s")) {
      EditEdition.Command change = changed(before, label.formatted(COMMUNE), "");
      assertThatThrownBy(() -> edit.execute(change)).as(label).matches(RecountIT::kept);
    }
    assertThat(queries.edition(before.editionId()).newest()).isTrue();
  }

  /** Only the count can see what has not the form of an identifier. */
  @Test
  void aYearThatOnlyTheCountUnderstandsIsRefused() {
    GateQueries.Awaiting before = handedOver(Disclosure.usual());
    news.become(Role.EDITOR);
    for (String more :
        List.of(" Quãng " + born + " mẹ anh còn trẻ.", " Hồi " + born + " lũ lớn.")) {
      assertThatThrownBy(() -> edit.execute(changed(before, "", more)))
          .as(more)
          .hasStackTraceContaining("rule.newsroom.tooFew");
    }
  }

  /** An age and the own commune may have the form of an identifier too. */
  private static boolean kept(Throwable e) {
    return e instanceof RuleViolated rule
        && Set.of("rule.newsroom.tooFew", "rule.newsroom.identifiers").contains(rule.code());
  }

  @Test
  void aBodyThatTellsMoreThanDeclaredIsRefused() {
    GateQueries.Awaiting before = handedOver(Disclosure.usual());
    int age = BusinessTime.today(clock).getYear() - born;
    news.become(Role.EDITOR);
    for (String more :
        List.of(
            " Quãng " + born + " mẹ anh còn trẻ.",
            " Anh sinh năm " + born + ".",
            " Anh đã " + age + " tuổi.",
            " Anh da " + SpokenNumbers.of(age).get(0) + " tuoi.",
            " Anh về lại " + COMMUNE + ".")) {
      EditEdition.Command change = changed(before, "", more);
      assertThatThrownBy(() -> edit.execute(change)).as(more).matches(RecountIT::kept);
    }
    assertThat(queries.edition(before.editionId()).newest()).isTrue();
  }

  /** The same without a word too many: the tests above look at the right thing. */
  @Test
  void aChangeThatTellsNoMoreIsSavedWithItsCount() {
    GateQueries.Awaiting before = handedOver(Disclosure.usual());
    news.become(Role.EDITOR);
    long next = edit.execute(changed(before, "một vùng quê", " Anh vui."));
    assertThat(next).isNotEqualTo(before.editionId());
    EditionQueries.View view = queries.edition(next);
    assertThat(view.facts()).containsOnlyKeys("sex");
    assertThat(view.k()).isGreaterThan(10);
    assertThat(view.cumulativeK()).isGreaterThan(10);
  }

  @Test
  void theGateCountsAgain() throws InterruptedException {
    stories.crowd(commune);
    GateQueries.Awaiting edition = handedOver(PLACE);
    everybodyElseMovesAway();
    assertThatThrownBy(() -> stories.confirm(commune, edition))
        .hasStackTraceContaining("rule.newsroom.tooFew");
    assertThat(gates.passed(edition.editionId())).isEmpty();
    theyComeBack();
    stories.confirm(commune, edition);
    assertThat(gates.passed(edition.editionId())).hasSize(1);
  }

  @Test
  void publishingCountsAgain() throws InterruptedException {
    stories.crowd(commune);
    long story = stories.declared(caseId, PLACE);
    stories.submit(story);
    GateQueries.Awaiting edition = stories.approve(commune, story);
    everybodyElseMovesAway();
    Publish.Command now = new Publish.Command(edition.editionId(), edition.hash());
    assertThatThrownBy(() -> publish.execute(now)).hasStackTraceContaining("rule.newsroom.tooFew");
    assertThat(queries.edition(edition.editionId()).state().name()).isEqualTo("APPROVED");
    theyComeBack();
    publish.execute(now);
    assertThat(queries.edition(edition.editionId()).state().name()).isEqualTo("PUBLISHED");
  }

  @Test
  void theEditorMakesItMoreGeneralWithOneClick() throws InterruptedException {
    stories.crowd(commune);
    GateQueries.Awaiting before = handedOver(PROVINCE);
    assertThat(before.payload().placeLabel())
        .isEqualTo(territory.find(territory.find(commune).provinceId()).fullName());
    stories.confirm(commune, before);
    assertThat(preview.tooFew(before.editionId())).isEmpty();
    everybodyElseMovesAway();
    news.become(Role.EDITOR);
    RiskPreview.Preview few = preview.tooFew(before.editionId()).orElseThrow();
    assertThat(few.standing().people()).isEqualTo(1);
    assertThat(few.standing().steps()).containsExactly("newsroom.step.area.NONE");

    EditionQueries.View view = queries.edition(generalise.execute(click(before, "")));
    assertThat(view.id()).isNotEqualTo(before.editionId());
    assertThat(view.placeLabel()).isEmpty();
    assertThat(view.facts()).containsOnlyKeys("sex");
    assertThat(view.cumulativeK())
        .isGreaterThan(10)
        .isEqualTo(few.proposal() == null ? 0 : few.proposal().counted().cumulativeK());
    assertThat(view.state().name()).isEqualTo("DRAFT");
    assertThat(gates.passed(view.id())).isEmpty();
    assertThat(view.body()).isEqualTo(before.body());
  }

  private GeneraliseEdition.Command click(GateQueries.Awaiting before, String more) {
    return new GeneraliseEdition.Command(
        UUID.randomUUID().toString(),
        before.editionId(),
        before.title(),
        before.lead(),
        before.body() + more,
        before.payload().placeLabel(),
        "");
  }

  @Test
  void whatWasTypedIsMadeMoreGeneralToo() {
    GateQueries.Awaiting before = handedOver(Disclosure.usual());
    news.become(Role.EDITOR);
    String more = " Anh về lại xã " + COMMUNE + ", nhận 5 năm tù.";
    EditionQueries.View view = queries.edition(generalise.execute(click(before, more)));
    assertThat(view.body()).endsWith(" Anh về lại một xã, nhận 5 năm tù.");
    assertThat(view.facts()).containsOnlyKeys("sex", "sentenceBand");
    assertThat(view.cumulativeK()).isGreaterThan(10);
  }

  /** What the author declared and the machine does not see stays declared. */
  @Test
  void whatNoMachineFindsIsLeftToPeople() throws InterruptedException {
    stories.crowd(commune);
    GateQueries.Awaiting before = handedOver(PLACE);
    everybodyElseMovesAway();
    news.become(Role.EDITOR);
    assertThatThrownBy(() -> generalise.execute(click(before, "")))
        .hasStackTraceContaining("rule.newsroom.byHand");
    assertThat(preview.tooFew(before.editionId()).orElseThrow().proposal()).isNull();
  }

  @Test
  void whatIsSafeIsNotTouched() {
    GateQueries.Awaiting before = handedOver(Disclosure.usual());
    news.become(Role.EDITOR);
    assertThatThrownBy(() -> generalise.execute(click(before, "")))
        .hasStackTraceContaining("rule.newsroom.enough");
  }

  private void everybodyElseMovesAway() {
    away = world.commune(world.province());
    move(commune, away);
  }

  private void theyComeBack() {
    move(away, commune);
  }

  private void move(long from, long to) {
    sql(
        "UPDATE support_case SET commune_id = %d, province_id = %d WHERE commune_id = %d AND id <> %d"
            .formatted(to, territory.find(to).provinceId(), from, caseId));
  }

  private void sql(String sql) {
    world.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
  }
}
