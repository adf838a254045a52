package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.SubjectRisk.Asked;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.publishing.Counted;

/**
 * An editor makes an anonymised text more general. Every change is a new edition without approvals,
 * and is scanned and counted by the case side first; a save that changes nothing changes nothing.
 */
@ApplicationScoped
public class EditEdition {
  private final NextEdition next;
  private final TextGuard guard;

  @Inject
  public EditEdition(NextEdition next, TextGuard guard) {
    this.next = next;
    this.guard = guard;
  }

  /**
   * The changed text.
   *
   * @param editionId the edition that the editor read; somebody else's later one is a conflict
   * @param notice what is corrected, for readers of an item that is already public; else ""
   */
  public record Command(
      String idempotencyKey,
      long editionId,
      String title,
      String lead,
      String body,
      String placeLabel,
      String notice) {}

  /** Returns the id of the edition that now holds the text. */
  @Requires(Permission.EDIT_NEWS)
  @Transactional
  @Audited(action = "edition.edit", object = "edition")
  public long execute(Command command) {
    Optional<Edition> saved = next.saved(command);
    if (saved.isPresent()) {
      return saved.get().id();
    }
    NextEdition.Change change = next.begin(command);
    Asked asked = change.asked();
    Counted counted = asked == null ? null : guard.check(asked);
    return next.save(change, command.idempotencyKey(), change.text(), counted);
  }
}
