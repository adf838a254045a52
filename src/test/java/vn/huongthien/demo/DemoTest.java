package vn.huongthien.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Readiness while the demo data is made. */
class DemoTest {
  private boolean empty = true;
  private boolean unfinished;

  @Test
  void halfADemoIsNeverReady() {
    Logger.getLogger(Demo.class.getName()).setLevel(Level.OFF); // it is meant to fail
    Demo demo = new Demo(new Broken(), new Lookups(), true);
    assertThatThrownBy(demo::run).hasMessage("no space left");
    // the accounts were made before it failed
    empty = false;
    demo.run();
    assertThat(demo.isReady()).isFalse();
  }

  @Test
  void dataOfAnEarlierStartIsReadyAtOnce() {
    empty = false;
    Demo demo = new Demo(new Broken(), new Lookups(), true);
    assertThat(demo.isReady()).isTrue();
  }

  @Test
  void nothingIsReadyBeforeItIsMade() {
    Demo demo = new Demo(new Broken(), new Lookups(), true);
    assertThat(demo.isReady()).isFalse();
  }

  @Test
  void halfADemoOfAnEarlierStartIsNotReadyEither() {
    Logger.getLogger(Demo.class.getName()).setLevel(Level.OFF); // it is meant to fail
    empty = false;
    unfinished = true;
    Demo demo = new Demo(new Broken(), new Lookups(), true);
    demo.run();
    assertThat(demo.isReady()).isFalse();
  }

  private final class Broken extends DemoScript {
    Broken() {
      super(null, null, null, null, null, null, null, null, 0);
    }

    @Override
    boolean isUnfinished() {
      return unfinished;
    }

    @Override
    void play() {
      throw new IllegalStateException("no space left");
    }
  }

  private final class Lookups extends DemoLookups {
    Lookups() {
      super(null, null);
    }

    @Override
    boolean isEmpty() {
      return empty;
    }
  }
}
