package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.identity.domain.KnownDevice;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Tokens;

/**
 * Browsers that an account has used. Their tries are counted apart from those of strangers, so that
 * somebody who guesses from elsewhere can't slow the owner down.
 */
@ApplicationScoped
class KnownDevices {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  KnownDevices(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Whether this browser's secret belongs to the account of that name. */
  @Transactional
  boolean knows(@Nullable String secret, String userName) {
    return secret != null
        && !em.createQuery(
                "SELECT d.id FROM KnownDevice d, Account a WHERE d.secretHash = :hash"
                    + " AND a.id = d.accountId AND a.userName = :name",
                Long.class)
            .setParameter("hash", Tokens.sha256(secret))
            .setParameter("name", userName)
            .getResultList()
            .isEmpty();
  }

  /** Remembers the browser and returns its secret: the one it has, or a new one. */
  @Transactional
  String remember(@Nullable String secret, long accountId) {
    if (secret != null) {
      Optional<KnownDevice> known =
          em.createQuery(
                  "SELECT d FROM KnownDevice d WHERE d.secretHash = :hash AND d.accountId = :id",
                  KnownDevice.class)
              .setParameter("hash", Tokens.sha256(secret))
              .setParameter("id", accountId)
              .getResultStream()
              .findFirst();
      if (known.isPresent()) {
        known.get().usedAgain(clock.instant());
        return secret;
      }
    }
    String fresh = Tokens.next();
    em.persist(new KnownDevice(Ids.next(), accountId, Tokens.sha256(fresh), clock.instant()));
    return fresh;
  }

  /** After a new password no browser is known any more. */
  @Transactional
  void forgetAll(long accountId) {
    em.createQuery("DELETE FROM KnownDevice d WHERE d.accountId = :id")
        .setParameter("id", accountId)
        .executeUpdate();
  }
}
