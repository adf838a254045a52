package vn.huongthien.anonymize;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Prints the table of gates when all tests have run. */
public final class GateReport implements TestExecutionListener {
  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    GateTable.print();
  }
}
