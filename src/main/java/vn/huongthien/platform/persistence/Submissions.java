package vn.huongthien.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import vn.huongthien.shared.Conflict;

/**
 * Makes a form that is sent twice one effect. The key of the form is claimed in the transaction of
 * the effect; a parallel second submit waits for the first one's commit and then gets its id.
 */
@ApplicationScoped
public class Submissions {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,36}");

  private final EntityManager em;
  private final Clock clock;
  private final Repeated repeated;

  @Inject
  public Submissions(@CaseData EntityManager em, Clock clock, Repeated repeated) {
    this.em = em;
    this.clock = clock;
    this.repeated = repeated;
  }

  /**
   * What came out of a claim.
   *
   * @param id of the thing that the form makes
   * @param isFirst false: it was made before, there is nothing left to do
   */
  public record Claim(long id, boolean isFirst) {}

  /**
   * Claims the key for the thing {@code newId}; the first claim wins for good.
   *
   * @throws Conflict when the key was used by somebody else or for something else
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Claim claim(String command, String key, long accountId, long newId) {
    if (!KEY.matcher(key).matches()) {
      // a page of ours makes these; a made-up one must not reach the database as an error
      throw new Conflict("submission");
    }
    int inserted =
        em.createNativeQuery(
                "INSERT IGNORE INTO submission (client_key, command, account_id, result_id, at)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, key)
            .setParameter(2, command)
            .setParameter(3, accountId)
            .setParameter(4, newId)
            .setParameter(
                5, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
            .executeUpdate();
    if (inserted == 1) {
      return new Claim(newId, true);
    }
    repeated.mark();
    return new Claim(resultOf(command, key, accountId), false);
  }

  private long resultOf(String command, String key, long accountId) {
    List<?> ids =
        em.createNativeQuery(
                "SELECT result_id FROM submission"
                    + " WHERE client_key = ?1 AND command = ?2 AND account_id = ?3")
            .setParameter(1, key)
            .setParameter(2, command)
            .setParameter(3, accountId)
            .getResultList();
    if (ids.isEmpty()) {
      throw new Conflict("submission");
    }
    return ((Number) ids.get(0)).longValue();
  }
}
