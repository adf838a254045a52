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
 * until somebody has set a password.
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

  @Inject
  FirstAdministrator(
      @CaseData EntityManager em,
      Accounts accounts,
      OneTimeLinks links,
      CurrentUser user,
      AuditLog log,
      Clock clock,
      PlatformConfig config,
      @ConfigProperty(name = "ht.demo", defaultValue = "false") boolean demo) {
    this.em = em;
    this.accounts = accounts;
    this.links = links;
    this.user = user;
    this.log = log;
    this.clock = clock;
    this.file = config.dataDir().resolve("first-admin-link.txt");
    this.demo = demo;
  }

  @Transactional
  @ActivateRequestContext
  void invite(@Observes @Initialized(ApplicationScoped.class) Object start) {
    user.become(Principal.system("first-administrator"));
    if (demo || anybodyHasAPassword()) {
      return;
    }
    List<Account> made =
        em.createQuery("SELECT a FROM Account a WHERE a.userName = :name", Account.class)
            .setParameter("name", USER_NAME)
            .getResultList();
    long id = made.isEmpty() ? create() : made.get(0).id();
    write(links.issue(id, null));
    log.record(AuditEvent.done("identity.firstAdministrator", "account", id));
  }

  private boolean anybodyHasAPassword() {
    return !em.createQuery(
            "SELECT a.id FROM Account a WHERE a.passwordHash IS NOT NULL", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private long create() {
    long id =
        accounts.create(
            new Accounts.NewAccount(USER_NAME, "Quản trị viên", null, Language.VI), null);
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
