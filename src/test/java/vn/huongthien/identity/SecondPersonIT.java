package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.identity.OneTimeLinks.Wanted;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.RuleViolated;

/** No administrator alone makes an account that reads cases, or gets into somebody else's. */
@ArquillianTest
class SecondPersonIT {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final String PASSWORD = "bốn từ không ai đoán";

  @Inject private CaseWorld world;
  @Inject private Accounts accounts;
  @Inject private GrantRole grantRole;
  @Inject private ConfirmGrant confirmGrant;
  @Inject private RefuseGrant refuseGrant;
  @Inject private RevokeGrant revokeGrant;
  @Inject private GrantQueries grants;
  @Inject private WaitingGrants waitingGrants;
  @Inject private WaitingLinks waitingLinks;
  @Inject private IssueResetLink issueLink;
  @Inject private ConfirmLink confirmLink;
  @Inject private RefuseLink refuseLink;
  @Inject private OneTimeLinks links;
  @Inject private Sessions sessions;
  @Inject private TaskQueries tasks;
  @Inject private CurrentUser user;
  @Inject private UserTransaction transaction;
  @Inject @CaseData private EntityManager em;

  private long account(Grant... held) {
    long id =
        accounts.create(
            new Accounts.NewAccount(
                "hai." + UUID.randomUUID().toString().substring(0, 13), "Thử", null, Language.VI),
            PASSWORD);
    for (Grant g : held) {
      accounts.grant(id, g.role(), g.provinceId(), g.communeId(), g.organizationId(), DAY, null);
    }
    return id;
  }

  private static Grant all(Role role) {
    return new Grant(role, null, null, null);
  }

  private long admin() {
    return account(all(Role.ADMIN));
  }

  private void as(long account) {
    world.become(account, grants.validToday(account).toArray(Grant[]::new));
  }

  private long give(long account, Role role, @Nullable Long province, @Nullable Long commune) {
    return grantRole.execute(
        new GrantRole.Command(account, role, province, commune, null, DAY, null));
  }

  private static ConfirmGrant.Command yes(long grant) {
    return new ConfirmGrant.Command(grant, 1);
  }

  private static void refuses(String rule, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(RuleViolated.class).hasMessage(rule);
  }

  @Test
  void aRoleCountsOnlyOnceASecondPersonConfirmedIt() {
    long giver = admin();
    long other = admin();
    long receiver = account();
    as(giver);
    long grant = give(receiver, Role.OFFICER, null, null);
    assertThat(grants.validToday(receiver)).isEmpty();
    assertThat(grants.of(receiver).get(0).state()).isEqualTo("WAITING");

    as(other);
    assertThat(decidable()).contains(grant);
    confirmGrant.execute(yes(grant));
    confirmGrant.execute(yes(grant));
    assertThat(grants.validToday(receiver)).containsExactly(all(Role.OFFICER));
    assertThat(decidable()).doesNotContain(grant);
    refuses(
        "rule.identity.grantDecided", () -> refuseGrant.execute(new RefuseGrant.Command(grant, 1)));

    as(giver);
    revokeGrant.execute(new RevokeGrant.Command(grant));
    assertThat(grants.validToday(receiver)).isEmpty();
  }

  @Test
  void neitherTheGiverNorTheReceiverNorWhoeverTheGiverMadeAloneConfirms() {
    long giver = admin();
    long receiver = admin();
    long puppet = madeAloneBy(giver);
    as(giver);
    long grant = give(receiver, Role.DPO, null, null);
    for (long wrong : List.of(giver, receiver, puppet)) {
      as(wrong);
      assertThat(decidable()).doesNotContain(grant);
      long refusals = refusals(wrong);
      refuses("rule.identity.notSecond", () -> confirmGrant.execute(yes(grant)));
      assertThat(refusals(wrong)).isEqualTo(refusals + 1);
    }
    assertThat(grants.validToday(receiver)).containsExactly(all(Role.ADMIN));
  }

  @Test
  void theLeadOfThePlaceConfirmsAndNoOther() {
    long province = world.province();
    long commune = world.commune(province);
    long lead = account(new Grant(Role.LEAD, province, null, null));
    long elsewhere = account(new Grant(Role.LEAD, world.province(), null, null));
    long receiver = account();
    as(admin());
    long grant = give(receiver, Role.VOLUNTEER, province, commune);
    long country = give(receiver, Role.DPO, null, null);

    as(elsewhere);
    assertThatThrownBy(() -> confirmGrant.execute(yes(grant))).isInstanceOf(NotFound.class);
    as(lead);
    assertThat(decidable()).containsExactly(grant);
    assertThatThrownBy(() -> confirmGrant.execute(yes(country))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> confirmGrant.execute(new ConfirmGrant.Command(grant, 7)))
        .isInstanceOf(Conflict.class);
    confirmGrant.execute(yes(grant));
    assertThat(grants.validToday(receiver))
        .containsExactly(new Grant(Role.VOLUNTEER, province, commune, null));
  }

  @Test
  void aRefusedRoleNeverCounts() {
    long receiver = account();
    as(admin());
    long grant = give(receiver, Role.OFFICER, null, null);
    as(admin());
    refuseGrant.execute(new RefuseGrant.Command(grant, 1));
    assertThat(grants.of(receiver).get(0).state()).isEqualTo("REFUSED");
    refuses("rule.identity.grantDecided", () -> confirmGrant.execute(yes(grant)));
    assertThat(grants.validToday(receiver)).isEmpty();
  }

  @Test
  void theOnlyAdministratorGivesNoOtherRoleBefore() throws Exception {
    rolledBack(
        () -> {
          long somebody = account();
          long only = onlyAdministrator();
          as(only);
          assertThat(grants.isOnlyAdministrator(only)).isTrue();
          refuses(
              "rule.identity.secondAdministratorFirst",
              () -> give(somebody, Role.OFFICER, null, null));
        });
  }

  @Test
  void theOnlyAdministratorMakesExactlyOneMore() throws Exception {
    rolledBack(
        () -> {
          long second = account();
          long third = account();
          long only = onlyAdministrator();
          as(only);
          give(second, Role.ADMIN, null, null);
          assertThat(grants.validToday(second)).containsExactly(all(Role.ADMIN));
          assertThat(grants.isOnlyAdministrator(only)).isFalse();
          refuses("rule.identity.nobodyConfirms", () -> give(third, Role.ADMIN, null, null));
        });
  }

  @Test
  void thenTheSecondGivesAndTheFirstConfirms() throws Exception {
    rolledBack(
        () -> {
          long second = account();
          long third = account();
          long only = onlyAdministrator();
          as(only);
          give(second, Role.ADMIN, null, null);
          as(second);
          long grant = give(third, Role.ADMIN, null, null);
          assertThat(grants.validToday(third)).isEmpty();
          as(only);
          confirmGrant.execute(yes(grant));
          assertThat(grants.validToday(third)).containsExactly(all(Role.ADMIN));
        });
  }

  @Test
  void whoeverWasOnceTheSecondIsNotReplacedByAnInventedOne() throws Exception {
    rolledBack(
        () -> {
          long invented = account();
          long only = onlyAdministrator();
          long second = admin();
          sql("UPDATE role_grant SET revoked_at = NOW(6) WHERE account_id = " + second);
          as(only);
          refuses("rule.identity.nobodyConfirms", () -> give(invented, Role.ADMIN, null, null));
        });
  }

  @Test
  void aLinkOpensOnlyWithTheCodeOfASecondPerson() {
    long province = world.province();
    long owner = account(new Grant(Role.OFFICER, province, null, null));
    long lead = account(new Grant(Role.LEAD, province, null, null));
    long dpo = account(new Grant(Role.DPO, province, null, null));
    long maker = admin();
    String session = sessions.open(owner, "Firefox");
    as(maker);
    String token = issueLink.execute(new IssueResetLink.Command(owner)).replaceFirst(".*/", "");
    assertThat(links.owner(token).orElseThrow().waiting()).isTrue();
    assertThatThrownBy(() -> links.setPassword(new Wanted(token, "", PASSWORD + " mới")))
        .isInstanceOf(NotFound.class);
    long link = waiting(owner);
    refuses("rule.identity.notSecond", () -> confirmLink.execute(new ConfirmLink.Command(link)));

    as(lead);
    String code = confirmLink.execute(new ConfirmLink.Command(link));
    refuses("rule.identity.linkDecided", () -> confirmLink.execute(new ConfirmLink.Command(link)));
    assertThat(links.owner(token).orElseThrow().needsCode()).isTrue();
    refuses("rule.identity.linkCode", () -> links.setPassword(new Wanted(token, "", PASSWORD)));
    assertThat(sessions.resolve(session)).isPresent();
    links.setPassword(new Wanted(token, " " + code.toUpperCase(java.util.Locale.ROOT), PASSWORD));
    assertThat(sessions.resolve(session)).isEmpty();
    for (long told : List.of(lead, dpo, maker)) {
      as(told);
      assertThat(tasks.mine(user.require(), PageRequest.of(0, 50)).rows())
          .anyMatch(t -> t.kind().equals("PASSWORD_RESET"));
    }
  }

  @Test
  void fiveWrongCodesCloseTheLinkAndARefusedOneIsGone() {
    long owner = account(all(Role.EDITOR));
    as(admin());
    String token = issueLink.execute(new IssueResetLink.Command(owner)).replaceFirst(".*/", "");
    as(admin());
    String code = confirmLink.execute(new ConfirmLink.Command(waiting(owner)));
    for (int i = 0; i < 5; i++) {
      refuses("rule.identity.linkCode", () -> links.setPassword(new Wanted(token, "x", PASSWORD)));
    }
    assertThatThrownBy(() -> links.setPassword(new Wanted(token, code, PASSWORD)))
        .isInstanceOf(NotFound.class);

    as(admin());
    String next = issueLink.execute(new IssueResetLink.Command(owner)).replaceFirst(".*/", "");
    refuseLink.execute(new RefuseLink.Command(waiting(owner)));
    assertThat(links.owner(next)).isEmpty();
  }

  /** Within a transaction that is rolled back: the other tests have administrators of their own. */
  private long onlyAdministrator() {
    long only = admin();
    sql("UPDATE account SET password_changed_at = NULL");
    sql("UPDATE role_grant SET revoked_at = NOW(6) WHERE account_id <> " + only);
    return only;
  }

  private void rolledBack(Runnable work) throws Exception {
    transaction.begin();
    try {
      work.run();
    } finally {
      transaction.rollback();
    }
  }

  private long madeAloneBy(long giver) {
    long puppet = account();
    world.inTransaction(
        () -> {
          accounts.count(
              accounts.grant(
                  puppet,
                  new vn.huongthien.identity.domain.RoleGrant.Terms(
                      Role.ADMIN, null, null, null, DAY, null),
                  giver));
          return null;
        });
    return puppet;
  }

  private List<Long> decidable() {
    return waitingGrants.of(user.require()).stream()
        .filter(WaitingGrants.Waiting::decidable)
        .map(WaitingGrants.Waiting::id)
        .toList();
  }

  private long waiting(long account) {
    return waitingLinks.of(user.require()).stream()
        .filter(w -> w.accountId() == account)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private long refusals(long actor) {
    Object found =
        world.inTransaction(
            () ->
                em.createNativeQuery(
                        "SELECT COUNT(*) FROM audit_log WHERE outcome = 'REFUSED'"
                            + " AND action = 'ConfirmGrant' AND actor_id = "
                            + actor)
                    .getSingleResult());
    return ((Number) found).longValue();
  }

  private void sql(String statement) {
    em.createNativeQuery(statement).executeUpdate();
  }
}
