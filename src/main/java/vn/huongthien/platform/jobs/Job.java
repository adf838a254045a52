package vn.huongthien.platform.jobs;

import java.time.Duration;

/** Something to be done again and again in the background. */
public interface Job {
  /** Stable name, the key of the lease. */
  String name();

  /** Pause between the end of one run and the start of the next. */
  Duration interval();

  /** One run, within a request context of its own; the job opens its own transactions. */
  void run();
}
