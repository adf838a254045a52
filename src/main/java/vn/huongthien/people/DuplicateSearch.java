package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.people.store.DuplicateStore;
import vn.huongthien.people.store.IdentityLimits;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * Search before create. By the number of the identity card and by phone everywhere, through the
 * blind index; by name without marks and year of birth inside one commune. What lies outside the
 * scope, or is restricted, is never shown: a hit by number answers "contact your lead", a hit by
 * name answers nothing.
 */
@ApplicationScoped
public class DuplicateSearch {
  /** Searches of one account in one day; numbers could be tried one after another otherwise. */
  public static final int PER_DAY = 200;

  private final CurrentUser user;
  private final DuplicateStore store;
  private final Vault vault;
  private final IdentityLimits limits;
  private final AuditLog audit;

  @Inject
  public DuplicateSearch(
      CurrentUser user, DuplicateStore store, Vault vault, IdentityLimits limits, AuditLog audit) {
    this.user = user;
    this.store = store;
    this.vault = vault;
    this.limits = limits;
    this.audit = audit;
  }

  /** What is known of the person; "" and null for what is not. */
  public record Command(
      String idNumber,
      String phone,
      String name,
      @Nullable Integer birthYear,
      @Nullable Long communeId) {
    @Override
    public String toString() {
      return "DuplicateSearch[sealed]";
    }
  }

  /** By what a case was found. */
  public enum By {
    ID_NUMBER,
    PHONE,
    NAME
  }

  /** A case that may be of the same person. */
  public record Match(By by, CaseRow row) {}

  /**
   * What was found.
   *
   * @param contactLead the number is known, in a case that this user may not see
   */
  public record Found(List<Match> matches, boolean contactLead) {
    public boolean isEmpty() {
      return matches.isEmpty() && !contactLead;
    }
  }

  /**
   * @throws RuleViolated when nothing was asked, or the day's number is used up
   */
  @Requires(Permission.OPEN_CASE)
  @Transactional
  public Found execute(Command command) {
    String number = Identity.digits(command.idNumber());
    String phone = Identity.phone(command.phone());
    boolean byName = !Vn.fold(command.name()).isEmpty() && command.birthYear() != null;
    if (number.isEmpty() && phone.isEmpty() && !byName) {
      throw new RuleViolated("rule.people.searchNothing");
    }
    audit.record(AuditEvent.done("person.search", "person", null));
    limits.search(user.accountId(), PER_DAY);
    AccessScope scope = user.scope(Permission.OPEN_CASE);
    Map<Long, Match> matches = new LinkedHashMap<>();
    boolean hidden = false;
    if (!number.isEmpty()) {
      List<Long> ids = store.byIdNumber(vault.blindIndex("id-number", number));
      hidden = add(matches, By.ID_NUMBER, store.visible(scope, ids)) < ids.size();
    }
    if (!phone.isEmpty()) {
      List<Long> ids = store.byPhone(vault.blindIndex("phone", phone));
      hidden |= add(matches, By.PHONE, store.visible(scope, ids)) < ids.size();
    }
    if (byName && command.communeId() != null) {
      List<Long> ids =
          store.byName(scope, command.communeId(), command.birthYear(), Vn.fold(command.name()));
      add(matches, By.NAME, store.visible(scope, ids));
    }
    return new Found(List.copyOf(matches.values()), hidden);
  }

  private static int add(Map<Long, Match> matches, By by, List<CaseRow> rows) {
    rows.forEach(row -> matches.putIfAbsent(row.id(), new Match(by, row)));
    return rows.size();
  }
}
