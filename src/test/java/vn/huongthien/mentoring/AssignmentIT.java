package vn.huongthien.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;

/** From the proposal of a mentor to the end, and who sees the case meanwhile. */
@ArquillianTest
class AssignmentIT {
  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private AssignMentor assignMentor;
  @Inject private AgreeAssignment agreeAssignment;
  @Inject private RecordPersonAnswer recordPersonAnswer;
  @Inject private EndAssignment endAssignment;
  @Inject private SaveMentorProfile saveMentorProfile;
  @Inject private DeclareConflict declareConflict;
  @Inject private AssignmentQueries assignments;
  @Inject private MentorQueries mentors;
  @Inject private Clock clock;

  private long province;
  private long commune;
  private long officer;
  private long mentor;
  private long caseId;

  @BeforeEach
  void aCaseAndAMentor() {
    province = world.province();
    commune = world.commune(province);
    officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    caseId = world.open(commune, CaseWorld.named("Lò Văn Pửa", ""), 1988);
    mentor = Ids.next();
    saveMentorProfile.execute(
        new SaveMentorProfile.Command(
            mentor, null, province, commune, 3, Set.of("JOB"), BusinessTime.today(clock), true));
  }

  @Test
  void theCaseOpensToTheMentorOnlyWhenBothHaveAgreed() {
    long id = assign(UUID.randomUUID().toString());
    assertThat(assignments.awaitingMe(mentor)).hasSize(1);
    asMentor();
    agreeAssignment.execute(new AgreeAssignment.Command(id, true));
    assertThatThrownBy(() -> cases.header(user.scope(Permission.VIEW_CASE), caseId))
        .hasStackTraceContaining(NotFound.class.getName());
    asOfficer();
    recordPersonAnswer.execute(new RecordPersonAnswer.Command(id, true, BusinessTime.today(clock)));
    asMentor();
    assertThat(cases.header(user.scope(Permission.VIEW_CASE), caseId).id()).isEqualTo(caseId);
    assertThat(assignments.mine(mentor)).hasSize(1);
    asOfficer();
    endAssignment.execute(new EndAssignment.Command(id, "MENTOR_ASKED"));
    asMentor();
    assertThatThrownBy(() -> cases.header(user.scope(Permission.VIEW_CASE), caseId))
        .hasStackTraceContaining(NotFound.class.getName());
  }

  @Test
  void aDoubleSubmitIsOneAssignment() {
    String key = UUID.randomUUID().toString();
    assertThat(assign(key)).isEqualTo(assign(key));
    assertThat(assignments.ofCase(user.scope(Permission.VIEW_CASE), caseId)).hasSize(1);
  }

  @Test
  void aConflictKeepsTheMentorAway() {
    declareConflict.execute(new DeclareConflict.Command(caseId, mentor));
    MentorRanking.Result result =
        mentors.suggestions(user.scope(Permission.ASSIGN_MENTOR), caseId, Set.of());
    assertThat(result.offered()).noneMatch(r -> r.mentor().accountId() == mentor);
    assertThat(result.excluded())
        .anyMatch(e -> e.mentor().accountId() == mentor && e.why() == MentorExclusion.CONFLICT);
    assertThatThrownBy(() -> assign(UUID.randomUUID().toString()))
        .hasStackTraceContaining("rule.mentoring.excluded.CONFLICT");
  }

  @Test
  void anotherCommuneFindsNothingAndCountsNothing() {
    long id = assign(UUID.randomUUID().toString());
    long elsewhere = world.commune(province);
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, elsewhere));
    assertThatThrownBy(() -> assignments.find(user.scope(Permission.VIEW_CASE), id))
        .hasStackTraceContaining(NotFound.class.getName());
    assertThat(assignments.ofCase(user.scope(Permission.VIEW_CASE), caseId)).isEmpty();
    assertThat(assignments.awaitingPerson(user.scope(Permission.ASSIGN_MENTOR))).isEmpty();
    assertThatThrownBy(() -> endAssignment.execute(new EndAssignment.Command(id, "GOAL_MET")))
        .hasStackTraceContaining(NotFound.class.getName());
    assertThatThrownBy(() -> assign(UUID.randomUUID().toString()))
        .hasStackTraceContaining(NotFound.class.getName());
  }

  private long assign(String key) {
    return assignMentor.execute(
        new AssignMentor.Command(key, caseId, mentor, MentorRole.MAIN, null, 14, null, null));
  }

  private void asMentor() {
    world.become(mentor, CaseWorld.in(Role.VOLUNTEER, commune));
  }

  private void asOfficer() {
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
  }
}
