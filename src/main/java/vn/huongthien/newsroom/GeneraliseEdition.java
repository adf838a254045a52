package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.SubjectRisk.Asked;
import vn.huongthien.newsroom.SubjectRisk.Proposal;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.shared.RuleViolated;

/**
 * Takes out of a text the least that lets enough people match it, by itself. It makes a new edition
 * without approvals, as every change of a word does.
 */
@ApplicationScoped
public class GeneraliseEdition {
  private final NextEdition next;
  private final TextGuard guard;

  @Inject
  public GeneraliseEdition(NextEdition next, TextGuard guard) {
    this.next = next;
    this.guard = guard;
  }

  /** The text as it stands in the editor's form. */
  public record Command(
      String idempotencyKey,
      long editionId,
      String title,
      String lead,
      String body,
      String placeLabel,
      String notice)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }

    private EditEdition.Command edit() {
      return new EditEdition.Command(
          idempotencyKey, editionId, title, lead, body, placeLabel, notice);
    }
  }

  /** Returns the id of the edition that now holds the text. */
  @Requires(Permission.EDIT_NEWS)
  @Transactional
  @Audited(action = "edition.generalise", object = "edition")
  public long execute(Command command) {
    EditEdition.Command edit = command.edit();
    Optional<Edition> saved = next.saved(edit);
    if (saved.isPresent()) {
      return saved.get().id();
    }
    NextEdition.Change change = next.begin(edit);
    Asked asked = change.asked();
    if (asked == null) {
      throw new RuleViolated("rule.newsroom.kind");
    }
    Proposal proposal = guard.generalised(asked);
    return next.save(change, command.idempotencyKey(), proposal.text(), proposal.counted());
  }
}
