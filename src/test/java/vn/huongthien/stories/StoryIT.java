package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.NewsWorld;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.WithdrawConsent;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.Channels;
import vn.huongthien.publishing.WithdrawItem;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;

/** From the raw story to the newsroom and back off the site. */
@ArquillianTest
class StoryIT {
  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private StoryPermit permit;
  @Inject private StoryQueries queries;
  @Inject private StoryGateQueries gateQueries;
  @Inject private WorkbenchQueries bench;
  @Inject private PassStoryGate passGate;
  @Inject private SaveStory save;
  @Inject private DeclareFacts declare;
  @Inject private WithdrawConsent withdraw;
  @Inject private WithdrawItem pull;
  @Inject private NewsWorld news;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long officer;
  private long caseId;

  @BeforeEach
  void aCase() throws InterruptedException {
    commune = world.commune(world.province());
    officer = officer();
    caseId = stories.person(commune);
  }

  private long officer() {
    return world.become(officer == 0 ? Ids.next() : officer, CaseWorld.in(Role.OFFICER, commune));
  }

  @Test
  void anOpenFindingOrALeftNameKeepsTheStoryBack() {
    stories.consent(caseId);
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    assertThat(stories.view(story).open()).isPositive();
    assertThatThrownBy(() -> stories.submit(story))
        .hasStackTraceContaining("rule.stories.openFindings");

    stories.decideAll(story);
    BenchView clean = stories.view(story);
    assertThat(clean.problems()).isEmpty();
    assertThat(clean.title() + clean.lead() + clean.body())
        .doesNotContain("Khún")
        .doesNotContain("345 678");

    Mark any = clean.items().get(0).mark();
    stories.decide(story, any, Decision.Action.REPLACE, "anh khún", null);
    assertThatThrownBy(() -> stories.submit(story))
        .hasStackTraceContaining("rule.stories.residual");
    assertThat(number("SELECT COUNT(*) FROM news_item WHERE source_ref = " + story)).isZero();
  }

  @Test
  void whatIsKnownCannotBeKept() {
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    Mark known =
        stories.view(story).items().stream()
            .map(BenchView.Item::mark)
            .filter(m -> m.finding().kind() == Kind.PHONE)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> stories.decide(story, known, Decision.Action.KEEP, null, "vì thế"))
        .hasStackTraceContaining("rule.stories.keepKnown");
  }

  @Test
  void withoutConsentNothingIsHandedOver() {
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    stories.decideAll(story);
    assertThatThrownBy(() -> stories.submit(story))
        .hasStackTraceContaining("rule.stories.noConsent");
  }

  @Test
  void onlyThePublicTextReachesTheNewsroom() {
    long story = ready();
    stories.submit(story);
    GateQueries.Awaiting edition = stories.edition(story);
    assertThat(edition.title() + edition.lead() + edition.body())
        .contains("xưởng")
        .doesNotContain("Lường")
        .doesNotContain("Khún")
        .doesNotContain("678");
    assertThat(edition.hash()).hasSize(32);
  }

  @Test
  void theRawWordsAreSealed() {
    long story = ready();
    for (String column : List.of("body_sealed", "title_sealed", "lead_sealed")) {
      for (String table : List.of("story WHERE id", "story_revision WHERE story_id")) {
        byte[] sealed = bytes("SELECT " + column + " FROM " + table + " = " + story);
        assertThat(new String(sealed, StandardCharsets.UTF_8))
            .doesNotContain("Khún")
            .doesNotContain("mộc")
            .doesNotContain("xưởng");
      }
    }
    for (String column : List.of("findings_sealed", "pseudonyms_sealed")) {
      assertThat(
              new String(
                  bytes("SELECT " + column + " FROM anonymisation WHERE story_id = " + story),
                  StandardCharsets.UTF_8))
          .doesNotContainIgnoringCase("khun")
          .doesNotContain("PERSON");
    }
  }

  @Test
  void anotherWardSeesWhatDoesNotExist() {
    long story = ready();
    assertThat(bench.caseOf(story)).isEqualTo(caseId);
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, world.commune(world.province())));
    for (long id : new long[] {story, Ids.next()}) {
      assertThatThrownBy(() -> bench.open(id))
          .isInstanceOf(NotFound.class)
          .hasMessage("not found: story");
      assertThatThrownBy(() -> bench.caseOf(id))
          .as("which case it is of")
          .isInstanceOf(NotFound.class)
          .hasMessage("not found: story");
      assertThatThrownBy(() -> queries.read(id))
          .isInstanceOf(NotFound.class)
          .hasMessage("not found: story");
      assertThatThrownBy(() -> queries.toWrite(id))
          .isInstanceOf(NotFound.class)
          .hasMessage("not found: story");
    }
  }

  @Test
  void anotherMentorOfTheCaseDoesNotReadTheStory() {
    long story = stories.write(caseId, StoryWorld.text());
    world.become(Ids.next(), CaseWorld.in(Role.VOLUNTEER, commune));
    assertThatThrownBy(() -> queries.toWrite(story)).isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyConfirmsTheOwnStory() {
    long story = ready();
    stories.submit(story);
    GateQueries.Awaiting edition = stories.edition(story);
    world.become(
        officer, CaseWorld.in(Role.OFFICER, commune), CaseWorld.in(Role.CONFIRMER, commune));
    assertThat(gateQueries.open(edition.editionId()).own()).isTrue();
    assertThatThrownBy(
            () ->
                passGate.execute(
                    new PassStoryGate.Command(
                        edition.editionId(),
                        Hex.of(edition.hash()),
                        Set.of(GateText.values()),
                        Set.of(GateCheck.values()))))
        .hasStackTraceContaining("rule.newsroom.author");
    stories.confirm(commune, edition);
  }

  @Test
  void nobodyPassesWhatWasNotReadToItsEnd() {
    long story = ready();
    stories.submit(story);
    GateQueries.Awaiting edition = stories.edition(story);
    world.become(Ids.next(), CaseWorld.in(Role.CONFIRMER, commune));
    for (Set<GateText> read :
        List.of(Set.<GateText>of(), Set.of(GateText.RAW), Set.of(GateText.PUBLIC))) {
      assertThatThrownBy(
              () ->
                  passGate.execute(
                      new PassStoryGate.Command(
                          edition.editionId(),
                          Hex.of(edition.hash()),
                          read,
                          Set.of(GateCheck.values()))))
          .hasStackTraceContaining("rule.stories.readToEnd");
    }
    stories.confirm(commune, edition);
  }

  /** All that the hash covers is what the confirmer is shown. */
  @Test
  void theConfirmerIsShownWhatIsHashed() {
    long story = ready();
    stories.submit(story);
    GateQueries.Awaiting edition = stories.edition(story);
    world.become(Ids.next(), CaseWorld.in(Role.CONFIRMER, commune));
    GateView view = gateQueries.open(edition.editionId());
    assertThat(Hex.of(view.text().hash())).isEqualTo(view.hash());
    assertThat(view.obstacle()).isNull();
    assertThat(view.getAddress()).isEqualTo("/cau-chuyen/nguoi-dan-ong-tro-ve-voi-nghe-moc-…");

    sql("UPDATE news_edition SET place_label = 'Xã Kia' WHERE id = " + edition.editionId());
    assertThat(gateQueries.open(edition.editionId()).obstacle()).isEqualTo("rule.newsroom.changed");
  }

  @Test
  void whoMaySeeItLearnsWhoConfirmedIt() {
    long story = ready();
    stories.submit(story);
    GateQueries.Awaiting edition = stories.edition(story);
    assertThat(gateQueries.confirmed(edition.editionId())).isEmpty();
    stories.confirm(commune, edition);
    GateQueries.Confirmed done = gateQueries.confirmed(edition.editionId()).orElseThrow();
    assertThat(done.title()).isEqualTo(edition.title());
    assertThat(done.at()).isNotNull();
    world.become(Ids.next(), CaseWorld.in(Role.CONFIRMER, world.commune(world.province())));
    assertThat(gateQueries.confirmed(edition.editionId())).isEmpty();
    assertThatThrownBy(() -> gateQueries.open(edition.editionId()))
        .isInstanceOf(NotFound.class)
        .hasMessage("not found: edition");
  }

  @Test
  void aStoryLeavesNoNoticeWhoeverAsks() {
    long story = ready();
    stories.submit(story);
    long publication = stories.publish(commune, story);
    news.become(Role.CHIEF);
    assertThatThrownBy(
            () -> pull.execute(new WithdrawItem.Command(publication, "Bài viết đã được rút.")))
        .hasStackTraceContaining("rule.publishing.noNotice");
    assertThat(text("SELECT state FROM publication WHERE id = " + publication)).isEqualTo("LIVE");
  }

  @Test
  void theConfirmerOfAnotherWardSeesNothingToConfirm() {
    long story = ready();
    stories.submit(story);
    long edition = stories.edition(story).editionId();
    world.become(Ids.next(), CaseWorld.in(Role.CONFIRMER, world.commune(world.province())));
    assertThat(gateQueries.waiting()).isEmpty();
    assertThatThrownBy(() -> gateQueries.open(edition))
        .isInstanceOf(NotFound.class)
        .hasMessage("not found: edition");
  }

  @Test
  void aWithdrawalTakesTheReleaseDownOrNothingHappens() {
    long consent = stories.consent(caseId);
    long story = decided();
    stories.submit(story);
    long publication = stories.publish(commune, story);
    String state = "SELECT state FROM publication WHERE id = " + publication;
    assertThat(text(state)).isEqualTo("LIVE");
    assertThat(permit.refusal(story, Channels.WEBSITE)).isEmpty();

    officer();
    assertThatThrownBy(
            () ->
                world.inTransaction(
                    () -> {
                      withdraw.execute(
                          new WithdrawConsent.Command(consent, ConsentMeans.PHONE, null));
                      throw new RuleViolated("rule.test.rollback");
                    }))
        .hasStackTraceContaining("rule.test.rollback");
    assertThat(text(state)).as("rolled back together").isEqualTo("LIVE");
    assertThat(text("SELECT state FROM consent WHERE id = " + consent)).isEqualTo("GIVEN");

    withdraw.execute(new WithdrawConsent.Command(consent, ConsentMeans.PHONE, null));
    assertThat(text(state)).isEqualTo("TAKEN_DOWN");
    assertThat(
            text(
                "SELECT i.state FROM pub_item i, publication p WHERE i.id = p.pub_item_id AND p.id"
                    + " = "
                    + publication))
        .isEqualTo("TAKEN_DOWN");
    assertThat(permit.refusal(story, Channels.WEBSITE)).contains("rule.stories.noConsent");
  }

  @Test
  void aChangedRawTextNeedsANewLook() {
    stories.consent(caseId);
    long story = decided();
    stories.submit(story);
    StoryView view = queries.toWrite(story);
    StoryText more =
        new StoryText(
            view.text().title(),
            view.text().lead(),
            view.text().body() + "\n\nĐoạn này viết thêm.");
    save.execute(
        new SaveStory.Command(UUID.randomUUID().toString(), caseId, story, view.version(), more));
    assertThat(permit.refusal(story, Channels.WEBSITE)).contains("rule.stories.sourceChanged");
    assertThatThrownBy(() -> stories.submit(story))
        .hasStackTraceContaining("rule.stories.sourceChanged");
    stories.look(story);
    assertThat(stories.view(story).open()).as("decisions are carried over").isZero();
  }

  @Test
  void twoPeopleAtOneBenchDoNotOverwriteEachOther() {
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    int seen = stories.version(story);
    declare.execute(new DeclareFacts.Command(story, seen, Disclosure.usual(), "một"));
    assertThatThrownBy(
            () -> declare.execute(new DeclareFacts.Command(story, seen, Disclosure.usual(), "hai")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aTextThatTellsMoreThanDeclaredIsKeptBack() {
    stories.consent(caseId);
    StoryText told = StoryWorld.text();
    long story =
        stories.write(
            caseId, new StoryText(told.title(), told.lead(), told.body() + " Anh nhận 5 năm tù."));
    stories.look(story);
    BenchView view = stories.view(story);
    for (BenchView.Item item : view.items()) {
      if (item.keepRefusal().isEmpty()) {
        stories.decide(story, item.mark(), Decision.Action.KEEP, null, "không lộ ai");
      }
    }
    stories.decideAll(story);
    assertThatThrownBy(() -> stories.submit(story))
        .hasStackTraceContaining("rule.stories.toldMore");
  }

  private long ready() {
    stories.consent(caseId);
    return decided();
  }

  private long decided() {
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    stories.decideAll(story);
    return story;
  }

  private void sql(String sql) {
    world.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
  }

  private long number(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }

  private String text(String sql) {
    return (String) em.createNativeQuery(sql).getSingleResult();
  }

  private byte[] bytes(String sql) {
    return (byte[]) em.createNativeQuery(sql).setMaxResults(1).getSingleResult();
  }
}
