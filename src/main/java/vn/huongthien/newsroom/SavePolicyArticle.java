package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.RuleViolated;

/** Saves a draft of an item that tells of no person: policy, guidance, warning, correction … */
@ApplicationScoped
public class SavePolicyArticle {
  private final Editions editions;
  private final CurrentUser user;

  @Inject
  public SavePolicyArticle(Editions editions, CurrentUser user) {
    this.editions = editions;
    this.user = user;
  }

  /**
   * The article.
   *
   * @param itemId the item to add a language or an edition to; null for a new one
   * @param area content area, 1 to 4
   * @param notice what is corrected; else ""
   */
  public record Command(
      String idempotencyKey,
      @Nullable Long itemId,
      ContentKind kind,
      int area,
      Language language,
      String title,
      String lead,
      String body,
      String placeLabel,
      String notice) {}

  /** Returns the id of the edition that holds the text. */
  @Requires(Permission.EDIT_NEWS)
  @Transactional
  @Audited(action = "article.save", object = "edition")
  public long execute(Command command) {
    Optional<Edition> saved = editions.byKey(command.idempotencyKey());
    if (saved.isPresent()) {
      return saved.get().id();
    }
    if (!command.kind().editorial() || command.area() < 1 || command.area() > 4) {
      throw new RuleViolated("rule.newsroom.kind");
    }
    NewsItem item = itemFor(command);
    Payload text =
        new Payload(
            command.language(),
            item.kind(),
            item.area(),
            command.title(),
            command.lead(),
            command.body(),
            command.placeLabel(),
            command.notice(),
            List.of());
    return editions.save(item, text, command.idempotencyKey(), List.of(user.accountId())).id();
  }

  private NewsItem itemFor(Command command) {
    Long id = command.itemId();
    if (id == null) {
      NewsItem item =
          new NewsItem(command.kind(), command.area(), user.accountId(), editions.now());
      editions.add(item);
      return item;
    }
    NewsItem item = editions.item(id);
    if (item.sourceRef() != null) {
      throw new RuleViolated("rule.newsroom.kind");
    }
    return item;
  }
}
