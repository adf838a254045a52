package vn.huongthien.mentoring.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Grant;
import vn.huongthien.mentoring.domain.MentorProfile;

/**
 * Which mentors a scope may list and change: those whose area lies in the area of a grant and, when
 * the grant is narrowed to an organisation, those of that organisation.
 */
public final class MentorScope {
  private final List<Grant> grants;

  public MentorScope(AccessScope scope) {
    this.grants = scope.areaGrants();
  }

  /** The condition for the {@code MentorProfile} with this alias; put it in with AND. */
  public String where(String alias) {
    List<String> arms = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      Grant grant = grants.get(i);
      String area = "1 = 1";
      if (grant.communeId() != null) {
        area = alias + ".communeId = :mentorArea" + i;
      } else if (grant.provinceId() != null) {
        area = alias + ".provinceId = :mentorArea" + i;
      }
      String org =
          grant.organizationId() == null ? "" : " AND " + alias + ".orgId = :mentorOrg" + i;
      arms.add("(" + area + org + ")");
    }
    return arms.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", arms) + ")";
  }

  /** Sets the parameters of {@link #where}. */
  public <Q extends Query> Q bind(Q query) {
    for (int i = 0; i < grants.size(); i++) {
      Grant grant = grants.get(i);
      Long area = grant.communeId() != null ? grant.communeId() : grant.provinceId();
      if (area != null) {
        query.setParameter("mentorArea" + i, area);
      }
      if (grant.organizationId() != null) {
        query.setParameter("mentorOrg" + i, grant.organizationId());
      }
    }
    return query;
  }

  /** The same rule for one profile. */
  public static boolean covers(AccessScope scope, MentorProfile profile) {
    return covers(scope, profile.provinceId(), profile.communeId(), profile.orgId());
  }

  /** The same rule for a profile that does not exist yet. */
  public static boolean covers(
      AccessScope scope, long provinceId, @Nullable Long communeId, @Nullable Long orgId) {
    return scope.areaGrants().stream()
        .filter(g -> g.organizationId() == null || g.organizationId().equals(orgId))
        .anyMatch(
            g ->
                g.communeId() != null
                    ? g.communeId().equals(communeId)
                    : g.provinceId() == null || g.provinceId() == provinceId);
  }
}
