package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.newsroom.SubjectRisk.Asked;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.publishing.Counted;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;

/**
 * What the commands of an editor over a text share: what it begins with, and saving what follows.
 */
@ApplicationScoped
class NextEdition {
  private final Editions editions;
  private final CurrentUser user;

  @Inject
  NextEdition(Editions editions, CurrentUser user) {
    this.editions = editions;
    this.user = user;
  }

  /**
   * The edition that the editor read, and what was typed.
   *
   * @param asked what the case side has to say to it; null when it tells of nobody
   */
  record Change(Edition before, NewsItem item, Payload text, @Nullable Asked asked) {}

  Optional<Edition> saved(EditEdition.Command command) {
    return editions.byKey(command.idempotencyKey());
  }

  /**
   * @throws Conflict when somebody has saved a later one
   */
  Change begin(EditEdition.Command command) {
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
    Long source = item.sourceRef();
    return new Change(
        before,
        item,
        text,
        source == null
            ? null
            : new Asked(before.id(), source, text, before.payload(item), before.facts()));
  }

  /** Saves a text with what it discloses; returns the id of the edition that now holds it. */
  long save(Change change, String key, Payload text, @Nullable Counted counted) {
    Edition edition = editions.save(change.item(), text, key, List.of(user.accountId()));
    if (edition.id() != change.before().id()) {
      edition.discloseAs(change.before());
      if (counted != null) {
        edition.recounted(counted);
      }
    }
    return edition.id();
  }
}
