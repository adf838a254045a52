package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.identity.domain.StaffNotice;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/** Notices that run today: those for somebody, or all of them for whoever writes them. */
@ApplicationScoped
@Transactional
public class NoticeQueries {
  private static final String TABLE = "staff_notice";

  private final EntityManager em;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public NoticeQueries(@CaseData EntityManager em, Vault vault, Clock clock) {
    this.em = em;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * A notice.
   *
   * @param read whether the one who asks has read it
   * @param forMe whether the one who asks is among those whom it tells
   */
  public record NoticeView(
      long id,
      String title,
      String body,
      @Nullable Role role,
      @Nullable Long provinceId,
      LocalDate validTo,
      long writtenBy,
      Instant writtenAt,
      boolean read,
      boolean forMe) {}

  /** What runs and tells somebody, or all that runs for an administrator; the newest first. */
  public List<NoticeView> running(Principal who) {
    Set<Long> read = readBy(who.accountId());
    boolean all = who.permissions().contains(Permission.MANAGE_ACCOUNTS);
    return em.createQuery(
            "SELECT n FROM StaffNotice n WHERE n.endedAt IS NULL AND n.validTo >= :today"
                + " ORDER BY n.writtenAt DESC, n.id DESC",
            StaffNotice.class)
        .setParameter("today", BusinessTime.today(clock))
        .getResultStream()
        .filter(n -> all || tells(n.audience(), who))
        .map(n -> view(n, read.contains(n.id()), tells(n.audience(), who)))
        .toList();
  }

  /** What somebody should still read, the newest first. */
  public List<NoticeView> unread(Principal who) {
    return running(who).stream().filter(n -> n.forMe() && !n.read()).toList();
  }

  /** One of those that somebody sees. */
  public Optional<NoticeView> find(Principal who, long id) {
    return running(who).stream().filter(n -> n.id() == id).findFirst();
  }

  private Set<Long> readBy(long account) {
    return new HashSet<>(
        em.createQuery(
                "SELECT r.noticeId FROM NoticeReading r WHERE r.accountId = :account", Long.class)
            .setParameter("account", account)
            .getResultList());
  }

  private static boolean tells(StaffNotice.Audience audience, Principal who) {
    return who.grants().stream().anyMatch(g -> tells(audience, g));
  }

  private static boolean tells(StaffNotice.Audience audience, Grant grant) {
    return (audience.role() == null || audience.role() == grant.role())
        && (audience.provinceId() == null
            || grant.nationwide()
            || audience.provinceId().equals(grant.provinceId()));
  }

  private NoticeView view(StaffNotice n, boolean read, boolean forMe) {
    StaffNotice.Audience audience = n.audience();
    return new NoticeView(
        n.id(),
        open(n, "title_sealed", n.title()),
        open(n, "body_sealed", n.body()),
        audience.role(),
        audience.provinceId(),
        audience.validTo(),
        n.writtenBy(),
        n.writtenAt(),
        read,
        forMe);
  }

  private String open(StaffNotice n, String column, byte[] sealed) {
    return vault.openOrEmpty(vault.systemKey(), Vault.aad(TABLE, column, n.id()), sealed);
  }
}
