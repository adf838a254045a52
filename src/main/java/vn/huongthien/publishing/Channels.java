package vn.huongthien.publishing;

/** Codes of the channels; the value list CHANNEL has their names. */
public final class Channels {
  public static final String WEBSITE = "WEBSITE";

  private Channels() {}
}
