package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.PublishDue;
import vn.huongthien.newsroom.PublishScheduled;
import vn.huongthien.newsroom.SchedulePublication;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.WithdrawConsent;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;

/** A scheduled story goes out by itself at its moment, unless the person took the consent back. */
@ArquillianTest
class ScheduledStoryIT {
  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private SchedulePublication schedule;
  @Inject private PublishDue due;
  @Inject private PublishScheduled scheduled;
  @Inject private CaseIndex index;
  @Inject private CurrentUser user;
  @Inject private WithdrawConsent withdraw;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long consent;
  private GateQueries.Awaiting edition;

  @BeforeEach
  void anApprovedStory() throws InterruptedException {
    commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long caseId = stories.person(commune);
    consent = stories.consent(caseId);
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    stories.decideAll(story);
    stories.submit(story);
    edition = stories.approve(commune, story);
  }

  private void scheduleIn(int seconds) {
    schedule.execute(
        new SchedulePublication.Command(
            edition.editionId(), edition.hash(), clock.instant().plusSeconds(seconds)));
    assertThat(state()).isEqualTo("SCHEDULED");
  }

  /** Nobody calls the job here: the server has to. */
  @Test
  void theJobOfTheServerPublishesItAtItsMoment() throws InterruptedException {
    scheduleIn(2);
    assertThat(live()).isZero();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (state().equals("SCHEDULED") && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(state()).isEqualTo("PUBLISHED");
    assertThat(live()).isEqualTo(1);
  }

  @Test
  void aConsentTakenBackBeforeTheMomentStopsIt() {
    scheduleIn(3_600);
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    withdraw.execute(new WithdrawConsent.Command(consent, ConsentMeans.PHONE, null));
    itsMomentComes();
    due.run();
    assertThat(state()).isEqualTo("TAKEN_DOWN");
    assertThat(live()).isZero();
  }

  /** Nobody told the newsroom: the consent is asked again at the moment itself. */
  @Test
  void aConsentThatRanOutStopsItAtTheMoment() {
    scheduleIn(3_600);
    sql("UPDATE consent SET expires_on = '2020-01-01' WHERE id = " + consent);
    itsMomentComes();
    due.run();
    assertThat(state()).isEqualTo("DRAFT");
    assertThat(live()).isZero();
  }

  /** The same without anything taken back: the two tests above look at the right thing. */
  @Test
  void withItsConsentItGoesOut() {
    scheduleIn(3_600);
    itsMomentComes();
    due.run();
    assertThat(state()).isEqualTo("PUBLISHED");
    assertThat(live()).isEqualTo(1);
  }

  /** After a start the index is still being built when the moment comes: the story waits for it. */
  @Test
  void whileTheIndexIsBuiltItWaits() throws InterruptedException {
    scheduleIn(3_600);
    long unread = Ids.next();
    index.outdated(unread);
    try {
      itsMomentComes();
      due.run();
      assertThat(state()).isEqualTo("SCHEDULED");
      assertThat(live()).isZero();
    } finally {
      index.refreshed(unread, KnownIdentifiers.none());
    }
    stories.awaitIndex();
    due.run();
    assertThat(state()).isEqualTo("PUBLISHED");
    assertThat(live()).isEqualTo(1);
  }

  /** A case is opened between the look at the index and the story: nothing is thrown away. */
  @Test
  void whatTheIndexIsNotReadyForKeepsItsApprovals() {
    scheduleIn(3_600);
    long unread = Ids.next();
    index.outdated(unread);
    try {
      itsMomentComes();
      user.become(Principal.system("test"));
      assertThatThrownBy(() -> scheduled.execute(new PublishScheduled.Command(edition.editionId())))
          .hasStackTraceContaining("rule.stories.indexNotReady");
      assertThat(state()).isEqualTo("SCHEDULED");
    } finally {
      index.refreshed(unread, KnownIdentifiers.none());
    }
  }

  private void itsMomentComes() {
    sql("UPDATE news_edition SET due_at = '2020-01-01' WHERE id = " + edition.editionId());
  }

  private void sql(String sql) {
    world.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
  }

  private String state() {
    return (String)
        em.createNativeQuery("SELECT state FROM news_edition WHERE id = " + edition.editionId())
            .getSingleResult();
  }

  private long live() {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM publication WHERE state = 'LIVE' AND edition_id = "
                        + edition.editionId())
                .getSingleResult())
        .longValue();
  }
}
