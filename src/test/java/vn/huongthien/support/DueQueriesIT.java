package vn.huongthien.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseAssignments;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;

/** The one due query, day by day. Today is 24 November 2026, a Tuesday. */
@ArquillianTest
class DueQueriesIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private CaseScope scopes;
  @Inject private CaseAssignments assignments;
  @Inject @CaseData private EntityManager em;

  private DueQueries queries;
  private long commune;
  private long officer;
  private long mentor;
  private long caseId;

  @BeforeEach
  void aCaseWithAMentor() {
    queries = new DueQueries(em, scopes, Clock.fixed(NOON, BusinessTime.ZONE));
    commune = world.commune(world.province());
    officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    mentor = Ids.next();
    caseId = world.open(commune, CaseWorld.named("Người Được Giúp", ""), 1990);
    assign("ACTIVE", 14, LocalDate.of(2026, 11, 1));
  }

  @Test
  void withoutAContactItIsDueOneFrequencyAfterTheBeginning() {
    Due due = only();
    assertThat(due.lastMetOn()).isNull();
    assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 11, 15));
    assertThat(due.isOverdue(TODAY)).isTrue();
  }

  @Test
  void aContactMovesIt() {
    log(mentor, "2026-11-12T03:00:00Z", null, caseId);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(only().isOverdue(TODAY)).isFalse();
    assertThat(only().isSoon(TODAY)).isTrue();
  }

  @Test
  void theDayIsTheDayInVietnam() {
    log(mentor, "2026-11-11T18:30:00Z", null, caseId);
    assertThat(only().lastMetOn()).isEqualTo(LocalDate.of(2026, 11, 12));
  }

  @Test
  void notMetMovesNothing() {
    log(mentor, "2026-11-23T03:00:00Z", "AWAY", caseId);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 11, 15));
  }

  @Test
  void dueTodayIsNotOverdue() {
    log(mentor, "2026-11-10T03:00:00Z", null, caseId);
    assertThat(only().dueOn()).isEqualTo(TODAY);
    assertThat(only().isOverdue(TODAY)).isFalse();
  }

  @Test
  void aContactBeforeTheBeginningDoesNotCount() {
    log(mentor, "2026-10-30T03:00:00Z", null, caseId);
    assertThat(only().lastMetOn()).isNull();
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 11, 15));
  }

  @Test
  void anotherMentorsContactDoesNotCount() {
    log(Ids.next(), "2026-11-20T03:00:00Z", null, caseId);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 11, 15));
  }

  @Test
  void aGroupSessionCountsForEachWhoTookPart() {
    long other = world.open(commune, CaseWorld.named("Người Khác", ""), 1991);
    log(mentor, "2026-11-20T03:00:00Z", null, other, caseId);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
  }

  @Test
  void anotherFrequencyCountsAtOnce() {
    log(mentor, "2026-11-12T03:00:00Z", null, caseId);
    sql("UPDATE mentoring_assignment SET frequency_days = 7 WHERE case_id = " + caseId);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));
  }

  @Test
  void aCorrectionToNotMetMovesItBack() {
    long id = log(mentor, "2026-11-20T03:00:00Z", null, caseId);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
    sql("UPDATE support_activity SET state = 'NOT_MET' WHERE id = " + id);
    assertThat(only().dueOn()).isEqualTo(LocalDate.of(2026, 11, 15));
  }

  @Test
  void pausedAndEndedAssignmentsAreNotDue() {
    sql("UPDATE mentoring_assignment SET state = 'PAUSED' WHERE case_id = " + caseId);
    assertThat(due(DueQueries.Filter.all())).isEmpty();
  }

  @Test
  void eachMentorOfACaseHasAnOwnDate() {
    long second = Ids.next();
    assign(second, "ACTIVE", 30, LocalDate.of(2026, 11, 1));
    assertThat(due(DueQueries.Filter.all()))
        .extracting(Due::dueOn)
        .containsExactly(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 1));
    assertThat(due(new DueQueries.Filter(false, true, commune))).hasSize(1);
    assertThat(queries.nextDue(user.scope(Permission.VIEW_CASE), List.of(caseId)))
        .containsEntry(caseId, LocalDate.of(2026, 11, 15));
  }

  @Test
  void mineAreThoseIMentor() {
    assertThat(due(DueQueries.Filter.ofMine())).isEmpty();
    becomeMentor();
    assertThat(due(DueQueries.Filter.ofMine())).hasSize(1);
  }

  @Test
  void aPlannedActivityAwaitsItsResultOnceItsTimeHasPassed() {
    plan("2026-11-24T04:59:00Z");
    plan("2026-11-24T05:01:00Z");
    assertThat(queries.awaiting(user.scope(Permission.VIEW_CASE), false)).hasSize(1);
    DueQueries.Numbers numbers = queries.numbers(user.scope(Permission.VIEW_CASE), false);
    assertThat(numbers.overdue()).isEqualTo(1);
    assertThat(numbers.awaiting()).isEqualTo(1);
  }

  @Test
  void anotherCommuneSeesNothing() {
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, world.commune(world.province())));
    assertThat(due(DueQueries.Filter.all())).isEmpty();
    assertThat(queries.awaiting(user.scope(Permission.VIEW_CASE), false)).isEmpty();
  }

  private void becomeMentor() {
    world.inTransaction(
        () -> {
          assignments.assign(caseId, mentor, LocalDate.of(2026, 1, 1));
          return null;
        });
    world.become(mentor, CaseWorld.in(Role.VOLUNTEER, commune));
  }

  private Due only() {
    List<Due> all = queries.ofCase(user.scope(Permission.VIEW_CASE), caseId);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<Due> due(DueQueries.Filter filter) {
    return queries.due(user.scope(Permission.VIEW_CASE), filter);
  }

  private void assign(String state, int days, LocalDate startedOn) {
    assign(mentor, state, days, startedOn);
  }

  private void assign(long account, String state, int days, LocalDate startedOn) {
    sql(
        "INSERT INTO mentoring_assignment (id, version, case_id, mentor_account_id, role, state,"
            + " frequency_days, proposed_by, proposed_on, started_on) VALUES ("
            + "%d, 1, %d, %d, 'SECOND', '%s', %d, %d, '%s', '%s')"
                .formatted(
                    Ids.next(), caseId, account, state, days, officer, startedOn, startedOn));
  }

  private long log(long author, String at, @Nullable String notMet, long... cases) {
    return world.inTransaction(
        () -> {
          SupportActivity activity =
              SupportActivity.happened(
                  Ids.next(),
                  origin(author, cases[0]),
                  "HOME_VISIT",
                  "IN_PERSON",
                  new SupportActivity.Outcome(Instant.parse(at), notMet));
          return persist(activity, cases);
        });
  }

  private void plan(String at) {
    world.inTransaction(
        () ->
            persist(
                SupportActivity.planned(
                    Ids.next(),
                    origin(officer, caseId),
                    "HOME_VISIT",
                    "IN_PERSON",
                    Instant.parse(at)),
                caseId));
  }

  private long persist(SupportActivity activity, long... cases) {
    em.persist(activity);
    em.flush();
    for (long one : cases) {
      em.persist(new Participant(Ids.next(), activity.id(), one));
    }
    return activity.id();
  }

  private static SupportActivity.Origin origin(long author, long main) {
    return new SupportActivity.Origin(main, null, author, NOON, UUID.randomUUID().toString());
  }

  private void sql(String statement) {
    world.inTransaction(() -> em.createNativeQuery(statement).executeUpdate());
  }
}
