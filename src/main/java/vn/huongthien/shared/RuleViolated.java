package vn.huongthien.shared;

import java.util.List;

/**
 * A rule of the domain refuses the action. The code is the key of the message that tells the user
 * what to do ({@code rule.<module>.<code>}); the arguments go into that message and hold no
 * personal data.
 */
public final class RuleViolated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  public RuleViolated(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
