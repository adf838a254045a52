package vn.huongthien.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import vn.huongthien.launcher.EmbeddedAccess;

/** Makes of the demo data what is to be measured. */
final class BenchData {
  private BenchData() {}

  /** Grants an officer every province, so that its caseload is all cases. */
  static void widen(Path data, String userName) throws SQLException {
    new EmbeddedAccess(data)
        .execute(
            "INSERT INTO role_grant (id, version, account_id, role, province_id, valid_from,"
                + " granted_at) SELECT p.id + a.id % 1000003, 1, a.id, 'OFFICER', p.id, '2026-01-01', NOW(6)"
                + " FROM account a JOIN admin_unit p ON p.level = 'PROVINCE'"
                + " WHERE a.user_name = '"
                + userName
                + "' AND EXISTS (SELECT 1 FROM support_case c WHERE c.province_id = p.id)");
  }
}
