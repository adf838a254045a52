package vn.huongthien.launcher;

import java.util.concurrent.TimeUnit;

/** A wait that keeps the interrupt. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
