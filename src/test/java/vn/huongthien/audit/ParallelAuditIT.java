package vn.huongthien.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.PlanActivity;

/** However many act at once: one row an effect, no row without one, no gap, an unbroken chain. */
@ArquillianTest
class ParallelAuditIT {
  private static final int THREADS = 20;
  private static final int EACH = 5;

  @Inject private CaseWorld world;
  @Inject private PlanActivity plan;
  @Inject private CheckAuditLog check;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  @Test
  void aHundredCommandsAtOnceAreAHundredRows() throws Exception {
    long commune = world.commune(world.province());
    long officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long caseId = world.open(commune, CaseWorld.named("Người Của Trăm Lệnh", ""), 1990);
    long before = last();

    List<List<Long>> made =
        world.parallel(
            THREADS,
            () -> {
              world.become(officer, CaseWorld.in(Role.OFFICER, commune));
              return IntStream.range(0, EACH).mapToObj(i -> plan.execute(visit(caseId))).toList();
            });

    List<Long> ids = made.stream().flatMap(List::stream).toList();
    assertThat(ids).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    assertThat(rows("object_id", before)).containsExactlyInAnyOrderElementsOf(ids);
    List<Long> seqs = rows("seq", before);
    assertThat(seqs.get(seqs.size() - 1) - seqs.get(0) + 1)
        .as("rows of the commands follow each other, but for what a job wrote meanwhile")
        .isGreaterThanOrEqualTo(seqs.size());
    assertThat(number("SELECT MAX(seq) - COUNT(*) FROM audit_log")).as("gaps").isZero();
    world.become(Ids.next(), new Grant(Role.AUDITOR, null, null, null));
    assertThat(check.execute().isIntact()).isTrue();
  }

  @Test
  void anEffectThatIsRolledBackLeavesNoRow() {
    long commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long caseId = world.open(commune, CaseWorld.named("Người Quay Lại", ""), 1990);
    long before = last();
    assertThatThrownBy(
            () ->
                world.inTransaction(
                    () -> {
                      plan.execute(visit(caseId));
                      throw new RuleViolated("rule.test.rollback");
                    }))
        .hasStackTraceContaining("rule.test.rollback");
    assertThat(rows("seq", before)).isEmpty();
    assertThatThrownBy(() -> plan.execute(visit(Ids.next())))
        .hasStackTraceContaining(NotFound.class.getName());
    assertThat(rows("seq", before)).as("a miss is no effect").isEmpty();
    assertThat(number("SELECT COUNT(*) FROM audit_log WHERE outcome = 'MISS' AND seq > " + before))
        .isEqualTo(1);
  }

  private PlanActivity.Command visit(long caseId) {
    return new PlanActivity.Command(
        UUID.randomUUID().toString(),
        List.of(caseId),
        null,
        "HOME_VISIT",
        "",
        clock.instant().plus(Duration.ofDays(2)),
        "");
  }

  private long last() {
    return number("SELECT COALESCE(MAX(seq), 0) FROM audit_log");
  }

  private List<Long> rows(String column, long after) {
    String sql =
        "SELECT "
            + column
            + " FROM audit_log WHERE action = 'activity.plan' AND outcome = 'DONE' AND seq > "
            + after
            + " ORDER BY seq";
    List<?> found = world.inTransaction(() -> em.createNativeQuery(sql).getResultList());
    return found.stream().map(n -> ((Number) n).longValue()).toList();
  }

  private long number(String sql) {
    Object found = world.inTransaction(() -> em.createNativeQuery(sql).getSingleResult());
    return ((Number) found).longValue();
  }
}
