package vn.huongthien.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Tokens;

/** Whoever counts for a person makes others wait who count for the same person, and nobody else. */
@ArquillianTest
class ReleaseLockIT {
  @Inject private CaseWorld world;
  @Inject private ReleaseRegister register;

  @Test
  void oneAfterTheOther() throws Exception {
    byte[] person = Tokens.sha256("person " + Ids.next());
    byte[] another = Tokens.sha256("person " + Ids.next());
    Future<?> second =
        world.inTransaction(
            () -> {
              register.lock(person);
              Future<?> same = world.apart(() -> lock(person));
              Future<?> other = world.apart(() -> lock(another));
              await(other);
              assertThatThrownBy(() -> same.get(2, TimeUnit.SECONDS))
                  .isInstanceOf(TimeoutException.class);
              return same;
            });
    await(second);
    assertThat(second.isDone()).isTrue();
  }

  private void lock(byte[] token) {
    world.inTransaction(
        () -> {
          register.lock(token);
          return 0;
        });
  }

  private static void await(Future<?> work) {
    try {
      work.get(40, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
