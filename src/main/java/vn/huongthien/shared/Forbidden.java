package vn.huongthien.shared;

/** The signed-in account has no right to this action, whatever the object. */
public final class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Forbidden(String permission) {
    super("forbidden: " + permission);
  }
}
