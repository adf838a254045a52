package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;

/** Several tabs with the same form, which save when they like. */
@ArquillianTest
class DraftsIT {
  @Inject private CaseWorld world;
  @Inject private Accounts accounts;
  @Inject private Drafts drafts;
  @Inject @CaseData private EntityManager em;

  private long account;

  @BeforeEach
  void somebody() {
    String name = "drafts-" + UUID.randomUUID().toString().substring(0, 8);
    account = accounts.create(new Accounts.NewAccount(name, "Thử", null, Language.VI), null);
    become();
  }

  @Test
  void tabsThatSaveTheSameNewFormAtOnceKeepOneOfTheirTexts() throws Exception {
    AtomicInteger tab = new AtomicInteger();
    world.parallel(
        20,
        () -> {
          become();
          drafts.save("activity", "new", "{\"note\":\"thẻ " + tab.incrementAndGet() + "\"}");
          return null;
        });
    assertThat(rows()).isEqualTo(1);
    assertThat(drafts.load("activity", "new").orElse("")).matches("\\{\"note\":\"thẻ \\d+\"}");
  }

  @Test
  void sendingInOneTabWhileOthersStillSaveIsNoError() throws Exception {
    AtomicInteger tab = new AtomicInteger();
    drafts.save("activity", "new", "{\"note\":\"đầu\"}");
    world.parallel(
        20,
        () -> {
          become();
          if (tab.incrementAndGet() % 3 == 0) {
            drafts.discard("activity", "new");
          } else {
            drafts.save("activity", "new", "{\"note\":\"sau\"}");
          }
          return null;
        });
    assertThat(rows()).isBetween(0L, 1L);
    drafts.discard("activity", "new");
    assertThat(drafts.load("activity", "new")).isEmpty();
  }

  private void become() {
    world.become(account, new Grant(Role.OFFICER, null, null, null));
  }

  private long rows() {
    Object count =
        world.inTransaction(
            () ->
                em.createNativeQuery("SELECT COUNT(*) FROM draft WHERE account_id = ?")
                    .setParameter(1, account)
                    .getSingleResult());
    return ((Number) count).longValue();
  }
}
