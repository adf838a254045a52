package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.people.domain.CaseReason;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.AskFirst;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.RuleViolated;

/**
 * Whoever answers for data protection opens a case for a reason, an hour long, seen by its lead.
 */
@ArquillianTest
class ReasonIT {
  private static final String WHY = "Đơn khiếu nại số 12 ngày 3/11/2026";

  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private CaseOpenings openings;
  @Inject private GiveReason giveReason;
  @Inject private RevealIdentity reveal;
  @Inject private RestrictCase restrict;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long caseId;
  private String code = "";

  private void aCase() {
    commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    caseId = world.open(commune, CaseWorld.named("Người Cần Lý Do", ""), 1990);
    code = cases.header(user.scope(Permission.VIEW_CASE), caseId).code();
  }

  private long dpo() {
    return world.become(Ids.next(), CaseWorld.in(Role.DPO, commune));
  }

  private CaseHeader open() {
    return cases.header(user.scope(Permission.VIEW_CASE), caseId);
  }

  private CaseRow listed(CaseFilter filter) {
    List<CaseRow> rows =
        cases.page(user.scope(Permission.VIEW_CASE), filter, PageRequest.of(0, 10)).rows();
    return rows.isEmpty() ? null : rows.get(0);
  }

  private void give(String reason) {
    giveReason.execute(new GiveReason.Command(caseId, ReasonCategory.COMPLAINT, reason));
  }

  @Test
  void theListShowsTheCodeAndTheCaseAsksWhy() {
    aCase();
    dpo();
    CaseRow row = listed(CaseFilter.all());
    assertThat(row.code()).isEqualTo(code);
    assertThat(row.isCodeOnly()).isTrue();
    assertThat(row.birthYear()).isZero();
    assertThat(row.help()).isNull();
    CaseFilter byHelp = new CaseFilter("", null, null, Help.NOT_ASSESSED, null, false);
    assertThat(listed(byHelp)).as("a filter would say it as well").isNull();
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            AskFirst.class,
            e -> assertThat(e.page()).isEqualTo("/app/people/reason?case=" + Ids.text(caseId)));
    assertThatThrownBy(
            () ->
                reveal.execute(
                    new RevealIdentity.Command(caseId, IdentityGroup.NAME, "vì cần gọi")))
        .isInstanceOf(AskFirst.class);
  }

  @Test
  void theReasonOpensItForThisOneAndOneHour() {
    aCase();
    long dpo = dpo();
    assertThatThrownBy(() -> give("ngắn quá"))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("rule.people.reason");
    give(WHY);
    give(WHY);
    assertThat(open().code()).isEqualTo(code);
    assertThat(listed(CaseFilter.all()).isCodeOnly()).isFalse();
    assertThat(auditRows(dpo)).isEqualTo(1);

    dpo();
    assertThatThrownBy(this::open).isInstanceOf(AskFirst.class);
    world.become(Ids.next(), CaseWorld.in(Role.LEAD, commune));
    assertThat(openings.of(user.scope(Permission.RESTRICT_CASE), caseId))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.accountId()).isEqualTo(dpo);
              assertThat(o.category()).isEqualTo(ReasonCategory.COMPLAINT);
              assertThat(o.reason()).isEqualTo(WHY);
            });
  }

  @Test
  void afterItsHourItIsAskedAgain() {
    aCase();
    long dpo = dpo();
    var now = clock.instant();
    world.inTransaction(
        () -> {
          em.persist(
              new CaseReason(
                  Ids.next(),
                  caseId,
                  dpo,
                  ReasonCategory.CHECK,
                  new byte[1],
                  new CaseReason.Time(now.minus(GiveReason.LIFE), now)));
          return null;
        });
    assertThatThrownBy(this::open).isInstanceOf(AskFirst.class);
  }

  @Test
  void noReasonOpensWhatIsOutOfReach() {
    aCase();
    world.become(Ids.next(), CaseWorld.in(Role.DPO, world.commune(world.province())));
    assertThatThrownBy(this::open).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> give(WHY)).isInstanceOf(NotFound.class);
    world.become(Ids.next(), CaseWorld.in(Role.LEAD, commune));
    int version = open().version();
    restrict.execute(new RestrictCase.Command(caseId, version, "SAFETY", Set.of(), Set.of(), ""));
    dpo();
    assertThat(listed(CaseFilter.all())).isNull();
    assertThatThrownBy(this::open).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> give(WHY)).isInstanceOf(NotFound.class);
  }

  private long auditRows(long actor) {
    Object found =
        world.inTransaction(
            () ->
                em.createNativeQuery(
                        "SELECT COUNT(*) FROM audit_log WHERE action = 'people.giveReason'"
                            + " AND outcome = 'DONE' AND actor_id = "
                            + actor)
                    .getSingleResult());
    return ((Number) found).longValue();
  }
}
