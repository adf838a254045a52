package vn.huongthien.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
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
  static final int MEMORY_KIB = 19_456;
  static final int ITERATIONS = 2;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, 1, 32, Argon2.ID);

  private final Semaphore slots = new Semaphore(2, true);
  private final Vault vault;
  private volatile @Nullable String nobody;

  @Inject
  PasswordHasher(Vault vault) {
    this.vault = vault;
  }

  String hash(String password) {
    String keyed = keyed(password);
    return inTurn(() -> Password.hash(keyed).addRandomSalt(16).with(ARGON2).getResult());
  }

  /**
   * Whether the password is the one of the hash. Without a hash it takes the same time and is
   * wrong, so that nobody learns which accounts exist.
   */
  boolean matches(String password, @Nullable String stored) {
    String against = stored == null ? nobody() : stored;
    String keyed = keyed(password);
    boolean equal =
        inTurn(
            () -> Password.check(keyed, against).with(Argon2Function.getInstanceFromHash(against)));
    return equal && stored != null;
  }

  /** Whether the hash was made under weaker parameters than today's. */
  static boolean isOutdated(String stored) {
    Argon2Function made = Argon2Function.getInstanceFromHash(stored);
    return made.getMemory() < MEMORY_KIB
        || made.getIterations() < ITERATIONS
        || made.getVariant() != Argon2.ID;
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
