package vn.huongthien.shared;

/**
 * The thing does not exist, or it lies outside the caller's scope: the two are never told apart.
 */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String object;

  /**
   * @param object the kind of thing that was looked for, for example {@code case}; never a value
   *     that a user typed
   */
  public NotFound(String object) {
    super("not found: " + object);
    this.object = object;
  }

  public String object() {
    return object;
  }
}
