package vn.huongthien.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request, read anew from the database each time, so that a right taken away is
 * gone with the next request.
 *
 * @param sessionHash SHA-256 that names the session in the audit log, 32 bytes; null for jobs
 */
@SuppressWarnings("ArrayRecordComponent") // a hash; principals are never compared
public record Principal(
    long accountId, String displayName, List<Grant> grants, byte @Nullable [] sessionHash) {
  public Principal {
    grants = List.copyOf(grants);
  }

  /** The principal of background jobs. Its account id is 0 and belongs to nobody. */
  public static Principal system(String job) {
    return new Principal(0, job, List.of(), null);
  }

  public boolean isSystem() {
    return accountId == 0;
  }

  public Set<Permission> permissions() {
    EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
    grants.forEach(g -> all.addAll(g.role().permissions()));
    if (isSystem()) {
      all.add(Permission.SYSTEM);
    }
    return all;
  }
}
