package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Unscoped;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;

/**
 * Seals the free text of the case side under the key of the person whom the case is about, so that
 * it is erased with the person. Callers have found the case within their scope before.
 */
@ApplicationScoped
@Unscoped("it turns sealed bytes, which the caller read within a scope, into text")
public class CaseVault {
  private static final int REMEMBERED = 10_000;

  private final EntityManager em;
  private final Vault vault;
  private final Map<Long, Long> keyOfCase =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
              return size() > REMEMBERED;
            }
          });

  @Inject
  public CaseVault(@CaseData EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  /** The cells of everything that belongs to one case; for more than one cell at a time. */
  public final class Cells {
    private final long key;

    Cells(long key) {
      this.key = key;
    }

    public byte @Nullable [] seal(String table, String column, long row, @Nullable String text) {
      return text == null || text.isEmpty()
          ? null
          : vault.seal(key, Vault.aad(table, column, row), text);
    }

    /** The text, "" for none. */
    public String open(String table, String column, long row, byte @Nullable [] sealed) {
      return vault.openOrEmpty(key, Vault.aad(table, column, row), sealed);
    }
  }

  /**
   * @throws NotFound when there is no such case
   */
  @Transactional
  public Cells of(long caseId) {
    Long known = keyOfCase.get(caseId);
    if (known == null) {
      known = find(caseId);
      keyOfCase.put(caseId, known);
    }
    return new Cells(known);
  }

  private long find(long caseId) {
    return em.createQuery(
            "SELECT p.keyId FROM SupportCase c, Person p WHERE p.id = c.personId AND c.id = :id",
            Long.class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("case"));
  }

  /** Seals one text; nothing stays nothing. */
  public byte @Nullable [] seal(
      long caseId, String table, String column, long row, @Nullable String text) {
    return of(caseId).seal(table, column, row, text);
  }

  /** Opens one text, "" for none. */
  public String open(long caseId, String table, String column, long row, byte @Nullable [] sealed) {
    return of(caseId).open(table, column, row, sealed);
  }
}
