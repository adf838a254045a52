package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/**
 * The very first way in, when there is no demo data: an administrator without a password, whose
 * one-time link stands in a file that only the operator can read. It is written anew at each start
 * until somebody has set a password. When there is nobody left who could confirm another
 * administrator, the operator names one in the settings and is the second person by that.
 */
@ApplicationScoped
class FirstAdministrator {
  private static final String USER_NAME = "quantri";

  private final EntityManager em;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final CurrentUser user;
  private final AuditLog log;
  private final Clock clock;
  private final Path file;
  private final boolean demo;
  private final String invited;

  @Inject
  FirstAdministrator(
      @CaseData EntityManager em,
      Accounts accounts,
      OneTimeLinks links,
      CurrentUser user,
      AuditLog log,
      Clock clock,
      PlatformConfig config,
      @ConfigProperty(name = "ht.demo", defaultValue = "false") boolean demo,
      @ConfigProperty(name = "ht.administrator.invite") Optional<String> invited) {
    this.em = em;
    this.accounts = accounts;
    this.links = links;
    this.user = user;
    this.log = log;
    this.clock = clock;
    this.file = config.dataDir().resolve("first-admin-link.txt");
    this.demo = demo;
    this.invited = invited.orElse("").strip();
  }

  @Transactional
  @ActivateRequestContext
  void invite(@Observes @Initialized(ApplicationScoped.class) Object start) {
    user.become(Principal.system("first-administrator"));
    if (!invited.isEmpty()) {
      invite(invited);
    } else if (!demo && !anybodyHasAPassword()) {
      invite(USER_NAME);
    }
  }

  private void invite(String userName) {
    List<Account> made =
        em.createQuery("SELECT a FROM Account a WHERE a.userName = :name", Account.class)
            .setParameter("name", userName)
            .getResultList();
    if (!made.isEmpty() && made.get(0).passwordHash() != null) {
      return;
    }
    long id = made.isEmpty() ? create(userName) : made.get(0).id();
    write(links.issue(id, null, true));
    log.record(AuditEvent.done("identity.firstAdministrator", "account", id));
  }

  private boolean anybodyHasAPassword() {
    return !em.createQuery(
            "SELECT a.id FROM Account a WHERE a.passwordHash IS NOT NULL", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private long create(String userName) {
    long id =
        accounts.create(
            new Accounts.NewAccount(userName, "Quản trị viên", null, Language.VI), null);
    accounts.grant(id, Role.ADMIN, null, null, null, BusinessTime.today(clock), null);
    return id;
  }

  private void write(String link) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, link + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
