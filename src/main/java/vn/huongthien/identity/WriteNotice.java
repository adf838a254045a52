package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Role;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.StaffNotice;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/** An administrator tells members of staff something. */
@ApplicationScoped
public class WriteNotice {
  public static final int LONGEST_TITLE = 150;
  public static final int LONGEST_BODY = 3000;

  private final EntityManager em;
  private final Vault vault;
  private final Submissions submissions;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public WriteNotice(
      @CaseData EntityManager em,
      Vault vault,
      Submissions submissions,
      CurrentUser user,
      Clock clock) {
    this.em = em;
    this.vault = vault;
    this.submissions = submissions;
    this.user = user;
    this.clock = clock;
  }

  /**
   * The notice.
   *
   * @param role whom it tells; null for everybody
   * @param provinceId where; null for the whole country
   * @param validTo last day on which it is shown
   */
  public record Command(
      String idempotencyKey,
      String title,
      String body,
      @Nullable Role role,
      @Nullable Long provinceId,
      LocalDate validTo) {}

  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.writeNotice", object = "notice")
  public long execute(Command c) {
    String title = Vn.nfc(c.title()).strip();
    String body = Vn.nfc(c.body()).strip();
    rule(!title.isEmpty() && title.length() <= LONGEST_TITLE, "noticeTitle");
    rule(!body.isEmpty() && body.length() <= LONGEST_BODY, "noticeBody");
    rule(!c.validTo().isBefore(BusinessTime.today(clock)), "noticeDay");
    StaffNotice notice =
        new StaffNotice(
            new StaffNotice.Audience(c.role(), c.provinceId(), c.validTo()),
            user.accountId(),
            clock.instant());
    Submissions.Claim claim =
        submissions.claim("identity.notice", c.idempotencyKey(), user.accountId(), notice.id());
    if (!claim.isFirst()) {
      return claim.id();
    }
    notice.say(seal(notice, "title_sealed", title), seal(notice, "body_sealed", body));
    em.persist(notice);
    em.flush();
    return notice.id();
  }

  private byte[] seal(StaffNotice notice, String column, String text) {
    String aad = Vault.aad("staff_notice", column, notice.id());
    return Objects.requireNonNull(vault.seal(vault.systemKey(), aad, text));
  }

  private static void rule(boolean kept, String code) {
    if (!kept) {
      throw new RuleViolated("rule.identity." + code);
    }
  }
}
