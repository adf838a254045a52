package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.shared.Tokens;
import vn.huongthien.shared.Vn;

/**
 * Argon2id over a keyed hash of the password: without the key ring a stolen table can't even be
 * guessed at. At most two hashes are computed at a time, because each takes 19 MiB.
 */
@ApplicationScoped
class PasswordHasher {
  private final Semaphore slots = new Semaphore(2, true);
  private final Vault vault;
  private volatile @Nullable String nobody;

  @Inject
  PasswordHasher(Vault vault) {
    this.vault = vault;
  }

  String hash(String password) {
    String keyed = keyed(password);
    return inTurn(() -> Argon2id.of(keyed));
  }

  /**
   * Whether the password is the one of the hash. Without a hash it takes the same time and is
   * wrong, so that nobody learns which accounts exist.
   */
  boolean matches(String password, @Nullable String stored) {
    Argon2id against = Argon2id.parse(stored == null ? nobody() : stored);
    String keyed = keyed(password);
    return inTurn(() -> against.matches(keyed)) && stored != null;
  }

  /** Whether the hash was made under weaker parameters than today's. */
  static boolean isOutdated(String stored) {
    return Argon2id.parse(stored).isOutdated();
  }

  private String nobody() {
    String known = nobody;
    if (known == null) {
      known = hash(Tokens.next());
      nobody = known;
    }
    return known;
  }

  private String keyed(String password) {
    return HexFormat.of().formatHex(vault.blindIndex("password", Vn.nfc(password)));
  }

  private <T> T inTurn(Supplier<T> work) {
    slots.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      slots.release();
    }
  }
}
