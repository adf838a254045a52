package vn.huongthien.launcher;

/** Why the launcher gave up; the number is the exit code of the process. */
public enum Exit {
  UNEXPECTED(1),
  USAGE(2),
  DATA_FOLDER(3),
  PORT(4),
  DATABASE(5),
  MIGRATION(6),
  DEPLOYMENT(7),
  AUDIT(8),
  DEMO(9);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The exit code. */
  public int code() {
    return code;
  }
}
