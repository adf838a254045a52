package vn.huongthien.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock. Everything that needs the time is given it, so that tests can set it. */
@ApplicationScoped
public class Clocks {
  @Produces
  @ApplicationScoped
  Clock clock() {
    return new SystemClock();
  }

  /** A class of its own, because the container makes a proxy of it. */
  static class SystemClock extends Clock {
    private final Clock utc = Clock.systemUTC();

    @Override
    public java.time.ZoneId getZone() {
      return utc.getZone();
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return utc.withZone(zone);
    }

    @Override
    public java.time.Instant instant() {
      return utc.instant();
    }
  }
}
