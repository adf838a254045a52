package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;

/**
 * An editor makes an anonymised text more general. Every change is a new edition without approvals,
 * and goes through the scan of the case side first; a save that changes nothing changes nothing.
 */
@ApplicationScoped
public class EditEdition {
  private final Editions editions;
  private final TextGuard guard;
  private final CurrentUser user;

  @Inject
  public EditEdition(Editions editions, TextGuard guard, CurrentUser user) {
    this.editions = editions;
    this.guard = guard;
    this.user = user;
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
    Optional<Edition> saved = editions.byKey(command.idempotencyKey());
    if (saved.isPresent()) {
      return saved.get().id();
    }
    Edition before = editions.load(command.editionId());
    NewsItem item = editions.itemOf(before);
    if (editions.newest(item.id(), before.language()).map(Edition::id).orElse(0L) != before.id()) {
      throw new Conflict("edition");
    }
    if (before.state() == EditionState.TAKEN_DOWN) {
      throw new RuleViolated("rule.newsroom.state.TAKEN_DOWN");
    }
    Payload text =
        new Payload(
            before.language(),
            item.kind(),
            item.area(),
            command.title(),
            command.lead(),
            command.body(),
            command.placeLabel(),
            command.notice(),
            List.of());
    if (item.sourceRef() != null) {
      guard.check(item.sourceRef(), text);
    }
    Edition edition =
        editions.save(item, text, command.idempotencyKey(), List.of(user.accountId()));
    if (edition.id() != before.id()) {
      edition.discloseAs(before);
    }
    return edition.id();
  }
}
