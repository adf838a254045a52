package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Role;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.Vn;

/** Accounts as the administrator sees them: who there is, with which roles today. */
@ApplicationScoped
public class AccountQueries {
  private final EntityManager em;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public AccountQueries(@CaseData EntityManager em, Vault vault, Clock clock) {
    this.em = em;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * What the administrator looks for; empty parts match all.
   *
   * @param endingBy only accounts with a role that ends on this day or before; null for all
   */
  public record AccountFilter(
      String text, @Nullable Role role, boolean inactiveToo, @Nullable LocalDate endingBy) {
    public AccountFilter(String text, @Nullable Role role, boolean inactiveToo) {
      this(text, role, inactiveToo, null);
    }

    /** Open accounts with a role that runs today and ends on that day or before. */
    public static AccountFilter ending(LocalDate by) {
      return new AccountFilter("", null, false, by);
    }
  }

  /** One line of the list. */
  public record AccountRow(
      long id,
      String userName,
      String displayName,
      boolean active,
      @Nullable Instant lastSignInAt,
      List<Role> roles) {}

  /** One account with what can be changed. */
  public record AccountView(
      long id,
      String userName,
      String displayName,
      String phone,
      boolean active,
      boolean hasPassword,
      Instant createdAt,
      @Nullable Instant lastSignInAt) {}

  /** Internal: a row without its roles. */
  public record Basic(
      long id,
      String userName,
      String displayName,
      boolean active,
      @Nullable Instant lastSignInAt) {}

  /** One page of accounts in the order of their user names. */
  public Page<AccountRow> page(AccountFilter filter, PageRequest request) {
    List<String> words = Vn.words(filter.text());
    String where = where(filter, words.size());
    Long total =
        bound(em.createQuery("SELECT COUNT(a) FROM Account a" + where, Long.class), filter, words)
            .getSingleResult();
    List<Basic> found =
        bound(
                em.createQuery(
                    "SELECT NEW vn.huongthien.identity.AccountQueries$Basic("
                        + "a.id, a.userName, a.displayName, a.active, a.lastSignInAt)"
                        + " FROM Account a"
                        + where
                        + " ORDER BY a.userName",
                    Basic.class),
                filter,
                words)
            .setFirstResult(request.offset())
            .setMaxResults(request.limit())
            .getResultList();
    Map<Long, List<Role>> roles = rolesToday(found.stream().map(Basic::id).toList());
    return new Page<>(
        found.stream()
            .map(
                b ->
                    new AccountRow(
                        b.id(),
                        b.userName(),
                        b.displayName(),
                        b.active(),
                        b.lastSignInAt(),
                        roles.getOrDefault(b.id(), List.of())))
            .toList(),
        total,
        request);
  }

  /** One account by id. */
  public Optional<AccountView> find(long id) {
    return em.createQuery(
            "SELECT a FROM Account a WHERE a.id = :id", vn.huongthien.identity.domain.Account.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(
            a ->
                new AccountView(
                    a.id(),
                    a.userName(),
                    a.displayName(),
                    vault.openOrEmpty(
                        vault.systemKey(),
                        Vault.aad("account", "phone_sealed", a.id()),
                        a.phoneSealed()),
                    a.isActive(),
                    a.passwordHash() != null,
                    a.createdAt(),
                    a.lastSignInAt()));
  }

  private static String where(AccountFilter filter, int words) {
    StringBuilder where =
        new StringBuilder(filter.inactiveToo() ? " WHERE 1 = 1" : " WHERE a.active = TRUE");
    for (int i = 0; i < words; i++) {
      where
          .append(" AND (CONCAT(' ', a.nameFold) LIKE :word")
          .append(i)
          .append(" OR a.userName LIKE :user")
          .append(i)
          .append(')');
    }
    if (filter.role() != null) {
      where.append(
          " AND EXISTS (SELECT g.id FROM RoleGrant g WHERE g.accountId = a.id AND g.role = :role AND "
              + GrantQueries.COUNTS
              + ")");
    }
    if (filter.endingBy() != null) {
      where.append(
          " AND EXISTS (SELECT g.id FROM RoleGrant g WHERE g.accountId = a.id"
              + " AND g.validTo <= :ending AND "
              + GrantQueries.COUNTS
              + ")");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bound(TypedQuery<T> query, AccountFilter filter, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, "% " + words.get(i) + '%');
      query.setParameter("user" + i, words.get(i) + '%');
    }
    if (filter.role() != null) {
      query.setParameter("role", filter.role());
    }
    if (filter.endingBy() != null) {
      query.setParameter("ending", filter.endingBy());
    }
    if (filter.role() != null || filter.endingBy() != null) {
      query.setParameter("today", BusinessTime.today(clock));
    }
    return query;
  }

  private Map<Long, List<Role>> rolesToday(Collection<Long> accounts) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    LocalDate today = BusinessTime.today(clock);
    return em.createQuery(
            "SELECT g FROM RoleGrant g WHERE g.accountId IN :ids AND "
                + GrantQueries.COUNTS
                + " ORDER BY g.id",
            RoleGrant.class)
        .setParameter("ids", accounts)
        .setParameter("today", today)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                RoleGrant::accountId,
                Collectors.collectingAndThen(
                    Collectors.mapping(g -> g.terms().role(), Collectors.toSet()),
                    roles -> roles.stream().sorted().toList())));
  }
}
