package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.KnownIdentifierIndex;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;

/** Makes users and articles for the tests inside the container. */
@ApplicationScoped
public class NewsWorld {
  @Inject private CurrentUser user;
  @Inject private SavePolicyArticle save;
  @Inject private SubmitEdition submit;
  @Inject private PassPrivacyGate privacy;
  @Inject private PassLegalGate legal;
  @Inject private PassEditorialGate editorial;
  @Inject private Publish publish;
  @Inject private EditionQueries queries;
  @Inject private KnownIdentifierIndex index;

  /** From now on somebody new with this role acts. */
  public long become(Role role) {
    return become(Ids.next(), role);
  }

  public long become(long account, Role... roles) {
    List<Grant> grants = List.of(roles).stream().map(r -> new Grant(r, null, null, null)).toList();
    user.become(new Principal(account, "Thử", grants, new byte[32]));
    return account;
  }

  public static SavePolicyArticle.Command article(
      ContentKind kind, Language language, String title, String body) {
    return new SavePolicyArticle.Command(
        UUID.randomUUID().toString(), null, kind, 1, language, title, "", body, "", "");
  }

  public static SavePolicyArticle.Command next(
      EditionQueries.View view, String title, String body, String notice) {
    return new SavePolicyArticle.Command(
        UUID.randomUUID().toString(),
        view.itemId(),
        view.kind(),
        view.area(),
        view.language(),
        title,
        view.lead(),
        body,
        view.placeLabel(),
        notice);
  }

  /** Saved and submitted by a new editor. */
  public EditionQueries.View submitted(SavePolicyArticle.Command command) {
    awaitIndex();
    become(Role.EDITOR);
    long id = save.execute(command);
    submit.execute(new SubmitEdition.Command(id, queries.edition(id).seen()));
    return queries.edition(id);
  }

  /** The same, approved by three new people; the chief editor stays in office. */
  public EditionQueries.View approved(SavePolicyArticle.Command command) {
    EditionQueries.View view = submitted(command);
    become(Role.CONFIRMER);
    privacy.execute(new PassPrivacyGate.Command(view.id(), view.seen()));
    become(Role.LEGAL);
    legal.execute(new PassLegalGate.Command(view.id(), view.seen()));
    become(Role.CHIEF);
    editorial.execute(new PassEditorialGate.Command(view.id(), view.seen()));
    return queries.edition(view.id());
  }

  /** The same, and published. */
  public EditionQueries.View published(SavePolicyArticle.Command command) {
    EditionQueries.View view = approved(command);
    publish.execute(new Publish.Command(view.id(), view.seen()));
    return queries.edition(view.id());
  }

  /** Publishing waits for the index of all cases. */
  public void awaitIndex() {
    for (int i = 0; !index.ready() && i < 600; i++) {
      LockSupport.parkNanos(100_000_000L);
    }
  }

  @Transactional
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
