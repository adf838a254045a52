package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.Draft;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;

/**
 * Half-filled forms of the member of staff who is signed in, and of nobody else. They outlive the
 * session: whoever comes back after it has expired finds what was typed.
 */
@ApplicationScoped
public class Drafts {
  private final EntityManager em;
  private final Vault vault;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public Drafts(@CaseData EntityManager em, Vault vault, CurrentUser user, Clock clock) {
    this.em = em;
    this.vault = vault;
    this.user = user;
    this.clock = clock;
  }

  /** A draft and when it was saved. */
  public record Saved(Instant savedAt, String json) {}

  /**
   * Keeps the newest state of a form. Two tabs with the same form may save at once: the later one
   * stands.
   *
   * @param form which form, for example {@code activity}
   * @param key which thing it is about, for example the id of a case
   */
  @Transactional
  public void save(String form, String key, String json) {
    oneAtATime();
    Draft draft = find(form, key).orElseGet(() -> create(form, key));
    byte[] sealed = vault.seal(vault.systemKey(), aad(draft), json);
    draft.keep(Objects.requireNonNull(sealed), clock.instant());
    em.flush();
  }

  @Transactional
  public Optional<String> load(String form, String key) {
    return loadSaved(form, key).map(Saved::json);
  }

  /** The draft with the time of its saving. */
  @Transactional
  public Optional<Saved> loadSaved(String form, String key) {
    return find(form, key)
        .map(
            d ->
                new Saved(
                    d.savedAt(), vault.openOrEmpty(vault.systemKey(), aad(d), d.bodySealed())));
  }

  /** Throws it away, because the form was sent or its owner wishes so. */
  @Transactional
  public void discard(String form, String key) {
    oneAtATime();
    find(form, key).ifPresent(em::remove);
    em.flush();
  }

  /** The account's row is the lock: a draft that does not exist yet has none of its own. */
  private void oneAtATime() {
    em.find(Account.class, user.accountId(), LockModeType.PESSIMISTIC_WRITE);
  }

  private Draft create(String form, String key) {
    Draft fresh = new Draft(Ids.next(), user.accountId(), form, key);
    em.persist(fresh);
    return fresh;
  }

  private Optional<Draft> find(String form, String key) {
    return em.createQuery(
            "SELECT d FROM Draft d WHERE d.accountId = :account AND d.form = :form"
                + " AND d.formKey = :key",
            Draft.class)
        .setParameter("account", user.accountId())
        .setParameter("form", form)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private static String aad(Draft draft) {
    return Vault.aad("draft", "body_sealed", draft.id());
  }
}
