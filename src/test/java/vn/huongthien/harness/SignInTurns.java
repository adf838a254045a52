package vn.huongthien.harness;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One address may try to sign in twenty times a minute, and all the people of a test run sit behind
 * the same one. On a fast machine they take turns, a little slower than that, so that the wrong
 * tries of a test still find room; who tests the limit itself does not ask here.
 */
final class SignInTurns {
  private static final int PER_MINUTE = 17;
  private static final ConcurrentMap<String, Bucket> SERVERS = new ConcurrentHashMap<>();

  private SignInTurns() {}

  /** Waits until one more sign-in at that server would not be too many. */
  static void await(String base) {
    try {
      SERVERS.computeIfAbsent(base, b -> bucket()).asBlocking().consume(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
        .build();
  }
}
