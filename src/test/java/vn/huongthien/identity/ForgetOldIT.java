package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.jobs.Job;
import vn.huongthien.platform.persistence.CaseData;

/** What nobody needs any more is deleted, and nothing else. */
@ArquillianTest
class ForgetOldIT {
  @Inject private CaseWorld world;
  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private Drafts drafts;
  @Inject @Any private Instance<Job> jobs;
  @Inject @CaseData private EntityManager em;

  @Test
  void oldSessionsAndDraftsGoAndNewOnesStay() {
    String name = "forget-" + UUID.randomUUID().toString().substring(0, 8);
    long account = accounts.create(new Accounts.NewAccount(name, "Thử", null, Language.VI), null);
    world.become(account, new Grant(Role.OFFICER, null, null, null));
    String old = sessions.open(account, "Firefox");
    drafts.save("activity", "old", "{\"note\":\"chữ cũ\"}");
    world.inTransaction(
        () -> {
          sql(
              "UPDATE staff_session SET created_at = '2026-01-01', last_seen_at = '2026-01-01'"
                  + " WHERE account_id = "
                  + account);
          return sql("UPDATE draft SET saved_at = '2026-01-01' WHERE account_id = " + account);
        });
    String live = sessions.open(account, "Firefox");
    drafts.save("activity", "new", "{\"note\":\"chữ mới\"}");

    job().run();

    assertThat(drafts.load("activity", "old")).isEmpty();
    assertThat(drafts.load("activity", "new")).hasValue("{\"note\":\"chữ mới\"}");
    assertThat(sessions.resolve(old)).isEmpty();
    assertThat(sessions.resolve(live)).isPresent();
    assertThat(number("SELECT COUNT(*) FROM staff_session WHERE account_id = " + account))
        .isEqualTo(1);
  }

  private Job job() {
    return jobs.stream()
        .filter(j -> j.name().equals("identity.forget-old"))
        .findFirst()
        .orElseThrow();
  }

  private int sql(String sql) {
    return em.createNativeQuery(sql).executeUpdate();
  }

  private long number(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
