package vn.huongthien.shared;

/** Somebody else changed the same thing since it was read; the caller reads it again. */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Conflict(String object) {
    super("conflict: " + object);
  }
}
