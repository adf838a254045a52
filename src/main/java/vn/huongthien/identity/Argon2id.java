package vn.huongthien.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes in the PHC string format, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash} in Base64
 * without padding, as RFC 9106 computes them.
 */
final class Argon2id {
  static final int MEMORY_KIB = 19_456;
  static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();
  private static final Base64.Decoder BYTES = Base64.getDecoder();
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final int memory;
  private final int passes;
  private final int lanes;
  private final byte[] salt;
  private final byte[] hash;

  private Argon2id(int memory, int passes, int lanes, byte[] salt, byte[] hash) {
    this.memory = memory;
    this.passes = passes;
    this.lanes = lanes;
    this.salt = salt;
    this.hash = hash;
  }

  /** The hash of a secret under today's parameters and a salt of its own. */
  static String of(String secret) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = compute(secret, MEMORY_KIB, PASSES, LANES, salt, HASH_BYTES);
    // figures of every country's own would not be read again
    return String.format(
        Locale.ROOT,
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
        MEMORY_KIB,
        PASSES,
        LANES,
        TEXT.encodeToString(salt),
        TEXT.encodeToString(hash));
  }

  /**
   * Reads a stored hash.
   *
   * @throws IllegalArgumentException when it is none; the text is not repeated
   */
  static Argon2id parse(String stored) {
    Matcher m = PHC.matcher(stored);
    if (!m.matches()) {
      throw new IllegalArgumentException("Not an Argon2id hash");
    }
    return new Argon2id(
        Integer.parseInt(m.group(1)),
        Integer.parseInt(m.group(2)),
        Integer.parseInt(m.group(3)),
        BYTES.decode(m.group(4)),
        BYTES.decode(m.group(5)));
  }

  /** Whether it is the hash of that secret; takes as long when it is not. */
  boolean matches(String secret) {
    return MessageDigest.isEqual(hash, compute(secret, memory, passes, lanes, salt, hash.length));
  }

  /** Whether it was made under weaker parameters than today's. */
  boolean isOutdated() {
    return memory < MEMORY_KIB || passes < PASSES;
  }

  private static byte[] compute(
      String secret, int memory, int passes, int lanes, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
