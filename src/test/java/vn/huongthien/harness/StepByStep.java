package vn.huongthien.harness;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * For classes whose methods are the steps of one story: after one that failed the others are left
 * out, as each of them would wait for long and say nothing new.
 */
public final class StepByStep implements TestWatcher, ExecutionCondition {
  private static final Namespace NAMESPACE = Namespace.create(StepByStep.class);

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    context.getParent().orElseThrow().getStore(NAMESPACE).put("failed", context.getDisplayName());
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Object failed = context.getStore(NAMESPACE).get("failed");
    return failed == null
        ? ConditionEvaluationResult.enabled("all steps before went well")
        : ConditionEvaluationResult.disabled("failed before: " + failed);
  }
}
