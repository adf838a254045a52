package vn.huongthien.platform.web;

/** What the launcher asks before it stops the server. */
public interface RequestsMXBean {

  /** Requests that have begun and are not answered yet. */
  int getInFlight();

  /** Tells the application that it is {@link vn.huongthien.platform.jobs.Stopping}. */
  void drain();
}
