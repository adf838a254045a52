package vn.huongthien.identity.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address may try to sign in, a minute. It stands before the slow-down in the
 * database and keeps a flood away from it; forgotten at a restart, which the slow-down is not.
 */
@ApplicationScoped
public class SignInRate {
  static final int PER_MINUTE = 20;
  private static final int REMEMBERED = 10_000;

  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Whether one more try may be heard. */
  public boolean allows(String address) {
    return buckets.computeIfAbsent(address, a -> bucket()).tryConsume(1);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
        .build();
  }
}
