package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.Publish;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;

/**
 * Two stories of one person, handed over in the same moment, so that neither saw the other: one
 * tells the age, the other the commune. Each is safe; both together are not.
 */
@ArquillianTest
class TogetherIT {
  private static final Disclosure AGE =
      new Disclosure(true, AgeDetail.BAND5, AreaDetail.NONE, false, false);
  private static final Disclosure PLACE =
      new Disclosure(true, AgeDetail.NONE, AreaDetail.COMMUNE, false, false);

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private Publish publish;
  @Inject private GateQueries gates;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long caseId;
  private long aged;
  private long placed;

  @BeforeEach
  void handedOverInTheSameMoment() throws InterruptedException {
    long elsewhere = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, elsewhere));
    stories.crowd(elsewhere);
    stories.crowd(elsewhere);
    commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    stories.crowd(commune);
    caseId = stories.person(commune);
    stories.consent(caseId);
    aged = stories.declared(caseId, AGE);
    stories.submit(aged);
    sql("UPDATE anonymisation SET submitted_at = NULL WHERE story_id = " + aged);
    placed = stories.declared(caseId, PLACE);
    stories.submit(placed);
    sql("UPDATE anonymisation SET submitted_at = '2026-01-01' WHERE story_id = " + aged);
  }

  @Test
  void theSecondAtTheGateSeesTheFirst() {
    GateQueries.Awaiting second = stories.edition(placed);
    stories.confirm(commune, stories.edition(aged));
    assertThatThrownBy(() -> stories.confirm(commune, second))
        .hasStackTraceContaining("rule.newsroom.tooFew");
    assertThat(gates.passed(second.editionId())).isEmpty();
  }

  /** Whoever comes second waits until the first is through, and sees it then. */
  @Test
  void twoAtTheGateAtOnceWaitForEachOther() throws Exception {
    GateQueries.Awaiting first = stories.edition(aged);
    GateQueries.Awaiting second = stories.edition(placed);
    Future<?> other =
        world.inTransaction(
            () -> {
              stories.confirm(commune, first);
              Future<?> started = world.apart(() -> stories.confirm(commune, second));
              assertThatThrownBy(() -> started.get(3, TimeUnit.SECONDS))
                  .isInstanceOf(TimeoutException.class);
              return started;
            });
    assertThatThrownBy(() -> other.get(60, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasStackTraceContaining("rule.newsroom.tooFew");
  }

  @Test
  void exactlyOneOfTwoGoesOut() throws Exception {
    List<GateQueries.Awaiting> both = bothApproved();
    sql(
        "UPDATE support_case SET birth_year = 1950 WHERE birth_year = 1985 AND commune_id = "
            + commune
            + " AND id <> "
            + caseId);
    List<String> refused = publish(both);
    assertThat(refused).containsExactly("rule.newsroom.tooFew");
    assertThat(live()).isEqualTo(1);
  }

  /** The same with enough people of that age in the commune: both go out. */
  @Test
  void withEnoughPeopleBothGoOut() throws Exception {
    assertThat(publish(bothApproved())).isEmpty();
    assertThat(live()).isEqualTo(2);
  }

  /** While twelve more people of that age live there. */
  private List<GateQueries.Awaiting> bothApproved() throws InterruptedException {
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    for (int i = 0; i < 12; i++) {
      world.open(commune, CaseWorld.named("Người Cùng Tuổi " + i, ""), 1985);
    }
    stories.awaitIndex();
    return List.of(stories.approve(commune, aged), stories.approve(commune, placed));
  }

  /** All at once; the codes of what was refused. */
  private List<String> publish(List<GateQueries.Awaiting> both) throws Exception {
    ConcurrentLinkedQueue<GateQueries.Awaiting> todo = new ConcurrentLinkedQueue<>(both);
    ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    world.parallel(
        2,
        () -> {
          GateQueries.Awaiting one = Objects.requireNonNull(todo.poll());
          world.become(Ids.next(), new Grant(Role.CHIEF, null, null, null));
          try {
            publish.execute(new Publish.Command(one.editionId(), one.hash()));
          } catch (RuleViolated e) {
            refused.add(e.code());
          }
          return true;
        });
    return List.copyOf(refused);
  }

  private long live() {
    return world.inTransaction(
        () ->
            ((Number)
                    em.createNativeQuery(
                            "SELECT COUNT(*) FROM publication WHERE state = 'LIVE' AND source_ref"
                                + " IN ("
                                + aged
                                + ", "
                                + placed
                                + ")")
                        .getSingleResult())
                .longValue());
  }

  private void sql(String sql) {
    world.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
  }
}
