package vn.huongthien.mentoring.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Grant;

/**
 * The only place that says which models a scope reaches: those of the area or of the organisation
 * of a grant, those in which the account is a member, and those in which it mentors somebody. To
 * change a model takes the area or the organisation, or to lead it: to take part is not enough.
 */
public final class ModelScope {
  private static final String MEMBER =
      "EXISTS (SELECT scopeMember.id FROM ModelMember scopeMember WHERE scopeMember.modelId = %1$s.id"
          + " AND scopeMember.accountId = :scopeAccount AND scopeMember.leftOn IS NULL)";
  private static final String LEADER =
      MEMBER.substring(0, MEMBER.length() - 1) + " AND scopeMember.leads = TRUE)";
  private static final String MENTOR =
      "EXISTS (SELECT scopeWork.id FROM MentoringAssignment scopeWork"
          + " WHERE scopeWork.modelId = %1$s.id AND scopeWork.mentorAccountId = :scopeAccount"
          + " AND scopeWork.openKey IS NOT NULL)";

  private final AccessScope scope;
  private final List<String> relations;

  /** The models that may be seen. */
  public ModelScope(AccessScope scope) {
    this(scope, List.of(MEMBER, MENTOR));
  }

  private ModelScope(AccessScope scope, List<String> relations) {
    this.scope = scope;
    this.relations = relations;
  }

  /** The models that may be changed. */
  public static ModelScope managed(AccessScope scope) {
    return new ModelScope(scope, List.of(LEADER));
  }

  /** The condition for the {@code MentoringModel} with this alias; put it in with AND. */
  public String where(String alias) {
    if (scope.isEmpty()) {
      return "1 = 0";
    }
    List<String> arms = new ArrayList<>();
    List<Grant> grants = scope.areaGrants();
    for (int i = 0; i < grants.size(); i++) {
      arms.add("(" + arm(alias, grants.get(i), i) + ")");
    }
    relations.forEach(relation -> arms.add(relation.formatted(alias)));
    return "(" + String.join(" OR ", arms) + ")";
  }

  private static String arm(String alias, Grant grant, int i) {
    String area = "1 = 1";
    if (grant.communeId() != null) {
      area = alias + ".communeId = :scopeArea" + i;
    } else if (grant.provinceId() != null) {
      area = alias + ".provinceId = :scopeArea" + i;
    }
    return grant.organizationId() == null
        ? area
        : area + " AND " + alias + ".hostOrgId = :scopeOrg" + i;
  }

  /** Sets the parameters of {@link #where}. */
  public <Q extends Query> Q bind(Q query) {
    parameters().forEach(query::setParameter);
    return query;
  }

  private Map<String, Object> parameters() {
    Map<String, Object> all = new LinkedHashMap<>();
    if (scope.isEmpty()) {
      return all;
    }
    all.put("scopeAccount", scope.accountId());
    List<Grant> grants = scope.areaGrants();
    for (int i = 0; i < grants.size(); i++) {
      Grant grant = grants.get(i);
      Long area = grant.communeId() != null ? grant.communeId() : grant.provinceId();
      if (area != null) {
        all.put("scopeArea" + i, area);
      }
      if (grant.organizationId() != null) {
        all.put("scopeOrg" + i, grant.organizationId());
      }
    }
    return all;
  }

  /** Whether an area grant covers a place, for a model that does not exist yet. */
  public boolean covers(long provinceId, @Nullable Long communeId, long hostOrgId) {
    return scope.areaGrants().stream()
        .filter(g -> g.organizationId() == null || g.organizationId() == hostOrgId)
        .anyMatch(
            g ->
                g.communeId() != null
                    ? g.communeId().equals(communeId)
                    : g.provinceId() == null || g.provinceId() == provinceId);
  }
}
