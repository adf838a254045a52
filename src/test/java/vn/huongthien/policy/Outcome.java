package vn.huongthien.policy;

import jakarta.persistence.OptimisticLockException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.AskFirst;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;

/** What the application answered: a word of the policy, and what a page would show. */
record Outcome(String answer, String shown, @Nullable Throwable cause) {
  static final String BROKEN = "BROKEN";

  /** A rule that is broken after the gate is an answer to somebody who may. */
  static Outcome of(Callable<String> work) {
    try {
      return new Outcome("ALLOW", work.call(), null);
    } catch (Exception e) {
      return new Outcome(answerOf(e), "", e);
    }
  }

  private static String answerOf(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof AskFirst) {
        return "REASON";
      }
      if (t instanceof NotFound) {
        return "DENY404";
      }
      if (t instanceof Forbidden) {
        return "DENY403";
      }
      if (t instanceof RuleViolated
          || t instanceof Conflict
          || t instanceof OptimisticLockException) {
        return "ALLOW";
      }
    }
    return BROKEN;
  }
}
