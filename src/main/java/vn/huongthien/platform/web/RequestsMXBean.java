package vn.huongthien.platform.web;

/** What the launcher asks before it stops the server. */
public interface RequestsMXBean {

  /** Requests that have begun and are not answered yet. */
  int getInFlight();
}
