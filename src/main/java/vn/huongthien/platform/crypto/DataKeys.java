package vn.huongthien.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;

/**
 * One AES-256-GCM key a person (and one for the system), wrapped by the key ring and kept in table
 * {@code data_key}. Deleting the row makes everything sealed under it unreadable for good.
 */
@ApplicationScoped
class DataKeys {
  private static final int CACHED = 4_000;

  private final EntityManager em;
  private final KeyRing ring;
  private final Map<Long, Aead> open =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Aead> eldest) {
              return size() > CACHED;
            }
          });

  @Inject
  DataKeys(@CaseData EntityManager em, KeyRing ring) {
    this.em = em;
    this.ring = ring;
  }

  /** Whether anything was sealed or chained with keys of the ring. */
  static boolean needed(DataSource database) {
    try (Connection c = database.getConnection();
        Statement s = c.createStatement();
        ResultSet r =
            s.executeQuery("SELECT 1 FROM data_key UNION ALL SELECT 1 FROM audit_log LIMIT 1")) {
      return r.next();
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be asked for its keys", e);
    }
  }

  @Transactional
  long create(String owner) {
    long id = Ids.next();
    em.persist(new DataKey(id, owner, wrapNew(id)));
    return id;
  }

  @Transactional
  long systemKey() {
    return em.createQuery("SELECT k.id FROM DataKey k WHERE k.owner = 'system'", Long.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> create("system"));
  }

  private String wrapNew(long id) {
    try {
      KeysetHandle keys =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
      return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
          keys, ring.wrapping(), aad(id), TinkConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a data key could not be made", e);
    }
  }

  Aead aead(long keyId) {
    Aead cached = open.get(keyId);
    if (cached != null) {
      return cached;
    }
    DataKey key = em.find(DataKey.class, keyId);
    if (key == null) {
      throw new NotFound("key");
    }
    Aead aead = unwrap(keyId, key.wrapped());
    open.put(keyId, aead);
    return aead;
  }

  /** Unwraps those of the keys that are not in memory yet. */
  void load(Collection<Long> keyIds) {
    List<Long> missing = keyIds.stream().distinct().filter(id -> !open.containsKey(id)).toList();
    for (int from = 0; from < missing.size(); from += 500) {
      List<Long> some = missing.subList(from, Math.min(missing.size(), from + 500));
      em.createQuery("SELECT k.id, k.wrapped FROM DataKey k WHERE k.id IN :ids", Object[].class)
          .setParameter("ids", some)
          .getResultList()
          .forEach(row -> open.put((Long) row[0], unwrap((Long) row[0], (String) row[1])));
    }
  }

  private Aead unwrap(long keyId, String wrapped) {
    try {
      return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, ring.wrapping(), aad(keyId), TinkConfig2026.get())
          .getPrimitive(TinkConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("data key " + keyId + " cannot be unwrapped", e);
    }
  }

  private static byte[] aad(long id) {
    return ("data_key|" + id).getBytes(StandardCharsets.UTF_8);
  }
}
