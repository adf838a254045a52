package vn.huongthien.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.mentoring.ChangeModelMember;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.mentoring.SaveModel;
import vn.huongthien.people.CaseAssignments;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.territory.SaveOrganization;
import vn.huongthien.territory.TerritoryQueries;

/** A mentor writes activities down: once each, for several people, and corrects them openly. */
@ArquillianTest
class LogActivityIT {
  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private CaseAssignments assignments;
  @Inject private LogActivity log;
  @Inject private PlanActivity plan;
  @Inject private CompleteActivity complete;
  @Inject private PostponeActivity postpone;
  @Inject private CancelActivity cancel;
  @Inject private AmendActivity amend;
  @Inject private ActivityQueries queries;
  @Inject private ModelResults results;
  @Inject private SaveOrganization saveOrganization;
  @Inject private SaveModel saveModel;
  @Inject private ChangeModelMember join;
  @Inject private TerritoryQueries territory;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long officer;
  private long mentor;
  private long first;
  private long second;
  private long notMine;

  @BeforeEach
  void aMentorOfTwo() {
    commune = world.commune(world.province());
    officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    first = world.open(commune, CaseWorld.named("Người Thứ Nhất", ""), 1990);
    second = world.open(commune, CaseWorld.named("Người Thứ Hai", ""), 1991);
    notMine = world.open(commune, CaseWorld.named("Người Thứ Ba", ""), 1992);
    mentor = Ids.next();
    world.inTransaction(
        () -> {
          assignments.assign(first, mentor, LocalDate.of(2026, 1, 1));
          assignments.assign(second, mentor, LocalDate.of(2026, 1, 1));
          return null;
        });
    becomeMentor();
  }

  @Test
  void twentyParallelSubmitsAreOneRecord() throws Exception {
    LogActivity.Command command = met(first);
    List<Long> ids =
        world.parallel(
            20,
            () -> {
              becomeMentor();
              return log.execute(command);
            });
    assertThat(new HashSet<>(ids)).hasSize(1);
    assertThat(
            number(
                "SELECT COUNT(*) FROM support_activity WHERE client_key = '"
                    + command.idempotencyKey()
                    + "'"))
        .isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM participant WHERE activity_id = " + ids.get(0)))
        .isEqualTo(1);
    assertThat(
            number(
                "SELECT COUNT(*) FROM audit_log WHERE action = 'activity.log' AND object_id = "
                    + ids.get(0)))
        .isEqualTo(1);
  }

  @Test
  void severalTakePartAndNobodySeesAnother() {
    long id =
        log.execute(
            new LogActivity.Command(
                key(),
                List.of(
                    new ParticipantResult(first, "STABLE", "riêng của một"),
                    new ParticipantResult(second, "DIFFICULTY", "riêng của hai")),
                null,
                "GROUP_SESSION",
                "",
                clock.instant(),
                null,
                "chung"));
    ActivityEntry one = queries.timeline(view(), first).get(0);
    assertThat(one.note()).isEqualTo("chung\nriêng của một");
    assertThat(one.mode()).isEqualTo("GROUP");
    assertThat(one.participants()).isEqualTo(2);
    ActivityEntry two = queries.timeline(view(), second).get(0);
    assertThat(two.note()).isEqualTo("riêng của hai");
    assertThat(two.result()).isEqualTo("DIFFICULTY");
    world.inTransaction(
        () -> {
          assignments.end(second, mentor, LocalDate.of(2026, 1, 2));
          return null;
        });
    assertThat(queries.find(view(), id).participants()).hasSize(1);
    assertThat(queries.timeline(view(), second)).isEmpty();
  }

  @Test
  void aCaseThatIsNotMineIsNotFound() {
    assertThatThrownBy(() -> log.execute(met(notMine))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> log.execute(met(Ids.next()))).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                log.execute(
                    command(
                        List.of(
                            ParticipantResult.of(first, "STABLE"),
                            ParticipantResult.of(notMine, "STABLE")),
                        null)))
        .isInstanceOf(NotFound.class);
    assertThat(queries.timeline(view(), first)).isEmpty();
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThatThrownBy(() -> log.execute(command(List.of(), null)))
        .hasMessage("rule.support.participants");
    assertThatThrownBy(() -> log.execute(command(List.of(ParticipantResult.of(first, null)), null)))
        .hasMessage("rule.support.result");
    assertThatThrownBy(
            () -> log.execute(command(List.of(ParticipantResult.of(first, null)), "NO_SUCH")))
        .hasMessage("rule.support.notMetReason");
    assertThatThrownBy(
            () -> log.execute(command(List.of(ParticipantResult.of(first, "STABLE")), "AWAY")))
        .hasMessage("rule.support.notMetResult");
  }

  @Test
  void aPlannedActivityIsCompletedOnce() {
    long id = plan.execute(planned());
    ActivityDetail before = queries.find(view(), id);
    assertThat(before.state()).isEqualTo(ActivityState.PLANNED);
    CompleteActivity.Command done =
        new CompleteActivity.Command(
            id,
            before.version(),
            List.of(ParticipantResult.of(first, "SOLVED")),
            clock.instant(),
            null,
            "xong");
    complete.execute(done);
    ActivityDetail after = queries.find(view(), id);
    assertThat(after.state()).isEqualTo(ActivityState.DONE);
    assertThat(after.note()).isEqualTo("xong");
    assertThatThrownBy(() -> complete.execute(done)).isInstanceOf(Conflict.class);
  }

  @Test
  void aPostponedActivityPointsToTheNext() {
    long id = plan.execute(planned());
    long next =
        postpone.execute(
            new PostponeActivity.Command(key(), id, queries.find(view(), id).version(), inDays(3)));
    assertThat(queries.find(view(), id).state()).isEqualTo(ActivityState.POSTPONED);
    ActivityDetail following = queries.find(view(), next);
    assertThat(following.previousId()).isEqualTo(id);
    assertThat(following.participants()).hasSize(1);
    cancel.execute(new CancelActivity.Command(next, following.version()));
    assertThatThrownBy(
            () -> cancel.execute(new CancelActivity.Command(next, following.version() + 1)))
        .hasMessage("rule.support.state");
  }

  @Test
  void aCorrectionAfterSevenDaysNeedsAReason() {
    long id = log.execute(met(first));
    amend.execute(amendment(id, "DIFFICULTY", ""));
    assertThat(queries.find(view(), id).participants().get(0).result()).isEqualTo("DIFFICULTY");
    sqlUpdate(
        "UPDATE support_activity SET recorded_at = recorded_at - INTERVAL 8 DAY WHERE id = " + id);
    assertThatThrownBy(() -> amend.execute(amendment(id, "STABLE", "")))
        .hasMessage("rule.support.amendReason");
    amend.execute(amendment(id, "STABLE", "ghi nhầm kết quả"));
    assertThat(queries.find(view(), id).amendments())
        .extracting(ActivityDetail.Amendment::reason)
        .containsExactly("", "ghi nhầm kết quả");
    assertThat(queries.timeline(view(), first).get(0).amended()).isTrue();
  }

  @Test
  void theThirdTimeInARowOpensATaskForThePolice() {
    notMet();
    notMet();
    assertThat(openTasks()).isZero();
    notMet();
    assertThat(openTasks()).isEqualTo(1);
    notMet();
    assertThat(openTasks()).isEqualTo(1);
    log.execute(met(first));
    assertThat(openTasks()).isZero();
    notMet();
    assertThat(openTasks()).isZero();
  }

  private void notMet() {
    log.execute(command(List.of(ParticipantResult.of(first, null)), "AWAY"));
  }

  private long openTasks() {
    return number(
        "SELECT COUNT(*) FROM staff_task WHERE open_key LIKE 'not-met:%' AND case_id = " + first);
  }

  @Test
  void onlyTheAuthorCorrects() {
    long id = log.execute(met(first));
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    assertThat(queries.find(view(), id).own()).isFalse();
    assertThatThrownBy(() -> amend.execute(amendment(id, "STABLE", "tôi sửa hộ")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aModelsResultsAreCountedFromActivities() {
    long model = model();
    becomeMentor();
    assertThatThrownBy(() -> log.execute(inModel(model, first))).isInstanceOf(NotFound.class);
    assertThat(results.of(model).activities()).isZero();

    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    join.execute(new ChangeModelMember.Command(model, mentor, "WOMEN_UNION", false, true));
    becomeMentor();
    log.execute(inModel(model, first));
    log.execute(inModel(model, first));
    log.execute(inModel(model, second));
    log.execute(met(first));
    ModelResults.Result counted = results.of(model);
    assertThat(counted.activities()).isEqualTo(3);
    assertThat(counted.people()).isEqualTo(2);
    assertThat(counted.byKind()).containsEntry("HOME_VISIT", 3L);
    assertThat(queries.lastKind(mentor)).isEqualTo("HOME_VISIT");
  }

  /** A model of the commune, in which nobody sits yet. */
  private long model() {
    long province = territory.find(commune).provinceId();
    world.become(Ids.next(), CaseWorld.in(Role.ADMIN, commune));
    long host =
        saveOrganization.execute(
            new SaveOrganization.Command(
                key(), null, 0, "Công an xã thử", "COMMUNE_POLICE", province, commune, null, null));
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    return saveModel.execute(
        new SaveModel.Command(
            key(),
            null,
            0,
            "Mô hình 1+1 thử",
            "N_PLUS_1",
            "01/QĐ",
            LocalDate.of(2026, 1, 5),
            host,
            province,
            commune,
            ModelState.ACTIVE,
            List.of(new SaveModel.Seats("WOMEN_UNION", 1))));
  }

  private LogActivity.Command inModel(long model, long caseId) {
    return new LogActivity.Command(
        key(),
        List.of(ParticipantResult.of(caseId, "STABLE")),
        model,
        "HOME_VISIT",
        "",
        clock.instant(),
        null,
        "");
  }

  private AmendActivity.Command amendment(long id, String result, String reason) {
    return new AmendActivity.Command(
        id,
        queries.find(view(), id).version(),
        List.of(ParticipantResult.of(first, result)),
        "HOME_VISIT",
        "IN_PERSON",
        clock.instant(),
        null,
        "",
        reason);
  }

  private PlanActivity.Command planned() {
    return new PlanActivity.Command(
        key(), List.of(first), null, "OFFICE_MEETING", "", inDays(1), "");
  }

  private Instant inDays(int days) {
    return clock.instant().plus(Duration.ofDays(days));
  }

  private LogActivity.Command met(long caseId) {
    return command(List.of(ParticipantResult.of(caseId, "STABLE")), null);
  }

  private LogActivity.Command command(List<ParticipantResult> who, @Nullable String notMet) {
    return new LogActivity.Command(key(), who, null, "HOME_VISIT", "", clock.instant(), notMet, "");
  }

  private void becomeMentor() {
    world.become(mentor, CaseWorld.in(Role.VOLUNTEER, commune));
  }

  private AccessScope view() {
    return user.scope(Permission.VIEW_CASE);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private void sqlUpdate(String sql) {
    world.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
  }

  private long number(String sql) {
    Object found = world.inTransaction(() -> em.createNativeQuery(sql).getSingleResult());
    return ((Number) found).longValue();
  }
}
