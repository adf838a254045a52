package vn.huongthien.territory;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param level what the file holds; null when its heading is not known
 * @param added units that were not there
 * @param corrected units whose type, name or province differed
 * @param succeeded units that take the place of one with the same code
 * @param unchanged units that were there just so
 */
public record ImportReport(
    @Nullable UnitLevel level,
    int rows,
    int added,
    int corrected,
    int succeeded,
    int unchanged,
    List<RowError> errors)
    implements Serializable {
  public ImportReport {
    errors = List.copyOf(errors);
  }

  public int changes() {
    return added + corrected + succeeded;
  }

  public boolean isClean() {
    return errors.isEmpty();
  }
}
