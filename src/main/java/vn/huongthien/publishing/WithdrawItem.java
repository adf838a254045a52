package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.Publication;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Terms;
import vn.huongthien.shared.Vn;

/** Withdraws what the newsroom wrote itself; the address then shows a notice with the reason. */
@ApplicationScoped
public class WithdrawItem {
  private final EntityManager em;
  private final Takedowns takedowns;
  private final Instance<PublicTextScan> scans;

  @Inject
  public WithdrawItem(
      @CaseData EntityManager em, Takedowns takedowns, @Any Instance<PublicTextScan> scans) {
    this.em = em;
    this.takedowns = takedowns;
    this.scans = scans;
  }

  /** What to withdraw, and the notice that readers will see. */
  public record Command(long publicationId, String notice) implements AuditSubject {
    @Override
    public long auditObject() {
      return publicationId;
    }

    @Override
    public @Nullable String auditReason() {
      return notice;
    }
  }

  @Requires(Permission.TAKE_DOWN)
  @Transactional
  @Audited(action = "publication.withdraw", object = "publication")
  public long execute(Command command) {
    String notice = Vn.nfc(command.notice());
    if (notice.isEmpty() || notice.length() > 1000) {
      throw new RuleViolated("rule.publishing.notice");
    }
    Publication publication = em.find(Publication.class, command.publicationId());
    if (publication == null) {
      throw new NotFound("publication");
    }
    if (publication.sourceRef() != null || !publication.kind().editorial()) {
      throw new RuleViolated("rule.publishing.noNotice");
    }
    requireClean(notice);
    takedowns.withdraw(publication, notice);
    em.flush();
    return publication.id();
  }

  /** The notice is read by everybody at once and passes no gate; unchecked it does not go out. */
  private void requireClean(String notice) {
    if (scans.isUnsatisfied()) {
      throw new RuleViolated("rule.publishing.noticeScan");
    }
    List<String> kinds = scans.stream().flatMap(s -> s.scan(notice).stream()).distinct().toList();
    if (!kinds.isEmpty()) {
      throw new RuleViolated(
          "rule.publishing.noticeIdentifiers", Terms.of("newsroom.finding.", kinds));
    }
  }
}
