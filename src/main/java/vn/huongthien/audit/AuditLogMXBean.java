package vn.huongthien.audit;

/** What the command line asks the running application about its audit log. */
public interface AuditLogMXBean {

  /** {@code OK <rows>}, or {@code BAD <number of the first row that is wrong or missing>}. */
  String verify();
}
