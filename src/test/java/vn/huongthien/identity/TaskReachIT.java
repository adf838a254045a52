package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.RestrictCase;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.PageRequest;

/** A task about a case that somebody may not know of is no task for them, nor a number. */
@ArquillianTest
class TaskReachIT {
  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private RestrictCase restrict;
  @Inject private Tasks tasks;
  @Inject private TaskQueries queries;

  @Test
  void aRestrictedCaseLeavesNoTraceAmongTheTasks() {
    long province = world.province();
    long commune = world.commune(province);
    long officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    long caseId = world.open(commune, CaseWorld.named("Người Được Giấu", ""), 1990);
    var header = cases.header(user.scope(Permission.VIEW_CASE), caseId);
    open(caseId, province, commune, header.code());
    open(null, province, commune, "chung");
    assertThat(seen()).containsExactlyInAnyOrder(header.code(), "chung");

    long named = Ids.next();
    world.become(Ids.next(), CaseWorld.in(Role.LEAD, commune));
    restrict.execute(
        new RestrictCase.Command(caseId, header.version(), "SAFETY", Set.of(named), Set.of(), ""));

    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    assertThat(seen()).containsExactly("chung");
    assertThat(queries.count(user.require())).isEqualTo(1);
    world.become(named, CaseWorld.in(Role.OFFICER, commune));
    assertThat(seen()).containsExactlyInAnyOrder(header.code(), "chung");
    assertThat(queries.count(user.require())).isEqualTo(2);
  }

  private void open(Long caseId, long province, long commune, String code) {
    tasks.open(
        new Tasks.NewTask(
            "NOT_MET",
            caseId,
            null,
            Permission.EDIT_CASE,
            province,
            commune,
            null,
            "support.task.notMet",
            List.of(code, "3"),
            "/app/today",
            UUID.randomUUID().toString()));
  }

  private List<String> seen() {
    return queries.mine(user.require(), PageRequest.of(0, 50)).rows().stream()
        .map(
            t ->
                t.subject().contains("HT-")
                    ? t.subject().replaceAll(".*?(HT-[0-9-]+).*", "$1")
                    : "chung")
        .toList();
  }
}
