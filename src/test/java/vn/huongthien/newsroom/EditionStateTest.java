package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every pair of states: what is not written here is refused. */
class EditionStateTest {
  private static final String ALLOWED =
      "DRAFT>SUBMITTED DRAFT>REPLACED DRAFT>TAKEN_DOWN"
          + " SUBMITTED>APPROVED SUBMITTED>DRAFT SUBMITTED>REPLACED SUBMITTED>TAKEN_DOWN"
          + " APPROVED>SCHEDULED APPROVED>PUBLISHED APPROVED>DRAFT APPROVED>REPLACED"
          + " APPROVED>TAKEN_DOWN"
          + " SCHEDULED>APPROVED SCHEDULED>PUBLISHED SCHEDULED>DRAFT SCHEDULED>REPLACED"
          + " SCHEDULED>TAKEN_DOWN"
          + " PUBLISHED>CORRECTED PUBLISHED>REPLACED PUBLISHED>WITHDRAWN PUBLISHED>TAKEN_DOWN"
          + " WITHDRAWN>TAKEN_DOWN";

  @Test
  void table() {
    Set<String> found = new TreeSet<>();
    for (EditionState from : EditionState.values()) {
      for (EditionState to : EditionState.values()) {
        if (from.mayBecome(to)) {
          found.add(from + ">" + to);
        }
      }
    }
    assertThat(found)
        .isEqualTo(
            Arrays.stream(ALLOWED.split(" ")).collect(Collectors.toCollection(TreeSet::new)));
  }
}
