package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.domain.Consent;
import vn.huongthien.people.domain.ConsentEvent;
import vn.huongthien.people.store.ConsentRepository;

/** What the commands over consents share: finding within the scope, writing each step down. */
@ApplicationScoped
class ConsentBook {
  private final ConsentRepository consents;
  private final CaseVault vault;
  private final CurrentUser user;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  ConsentBook(
      ConsentRepository consents, CaseVault vault, CurrentUser user, Scoped scoped, Clock clock) {
    this.consents = consents;
    this.vault = vault;
    this.user = user;
    this.scoped = scoped;
    this.clock = clock;
  }

  AccessScope scope() {
    return user.scope(Permission.RECORD_CONSENT);
  }

  Consent find(long id) {
    return scoped.found(consents.find(scope(), id), "consent", id);
  }

  void requireCase(long caseId) {
    scoped.found(consents.caseWithin(scope(), caseId), "case", caseId);
  }

  Consent.Step step(ConsentMeans means) {
    return new Consent.Step(clock.instant(), user.accountId(), means);
  }

  /** Adds the event with what was said besides, sealed under the person's key. */
  @Unscoped("the consent was found within the scope before")
  void write(Consent consent, ConsentEvent event, @Nullable String note) {
    consents.add(
        event.noting(
            vault.seal(consent.caseId(), "consent_event", "note_sealed", event.id(), note)));
    consents.flush();
  }
}
