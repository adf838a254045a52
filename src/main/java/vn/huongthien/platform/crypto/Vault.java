package vn.huongthien.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Seals text under a data key, bound to the very cell it stands in: moved to another row or column,
 * it does not open any more.
 */
@ApplicationScoped
public class Vault {
  private final DataKeys keys;
  private final KeyRing ring;
  private volatile long systemKey;

  @Inject
  public Vault(DataKeys keys, KeyRing ring) {
    this.keys = keys;
    this.ring = ring;
  }

  /** The binding of a cell: {@code table|column|row|v1}. */
  public static String aad(String table, String column, long row) {
    return table + '|' + column + '|' + row + "|v1";
  }

  /**
   * Makes a data key of its own and returns its id.
   *
   * @param owner what the key is for, for example {@code person}; no personal data
   */
  public long newKey(String owner) {
    return keys.create(owner);
  }

  /** The key for text that belongs to no person, such as a draft. */
  public long systemKey() {
    long known = systemKey;
    if (known == 0) {
      known = keys.systemKey();
      systemKey = known;
    }
    return known;
  }

  /** Loads the keys of many rows with one statement, before they are opened one by one. */
  public void prepare(Collection<Long> keyIds) {
    keys.load(keyIds);
  }

  /** Seals a text (UTF-8); {@code null} stays {@code null}. */
  public byte @Nullable [] seal(long keyId, String aad, @Nullable String plain) {
    if (plain == null) {
      return null;
    }
    try {
      return keys.aead(keyId).encrypt(utf8(plain), utf8(aad));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed for " + aad, e);
    }
  }

  /**
   * Opens what {@link #seal} made for the same key and cell.
   *
   * @throws IllegalStateException when the bytes were changed or stem from another cell
   */
  public @Nullable String open(long keyId, String aad, byte @Nullable [] sealed) {
    if (sealed == null) {
      return null;
    }
    try {
      return new String(keys.aead(keyId).decrypt(sealed, utf8(aad)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("opening failed for " + aad, e);
    }
  }

  /** As {@link #open}, with "" for nothing. */
  public String openOrEmpty(long keyId, String aad, byte @Nullable [] sealed) {
    String plain = open(keyId, aad, sealed);
    return plain == null ? "" : plain;
  }

  /**
   * 16 bytes that are equal for equal values and tell nothing without the key.
   *
   * @param domain separates kinds of values, for example {@code id-number}
   * @param normalised digits only; the caller normalises
   */
  public byte[] blindIndex(String domain, String normalised) {
    try {
      return ring.blindIndex(utf8(domain + '|' + normalised));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
