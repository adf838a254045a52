package vn.huongthien.people;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;

/** The cases that some area and organisation grants cover, as pieces of JPQL. */
final class CaseReach {
  private final String prefix;
  private final Set<Long> communes;
  private final Set<Long> provinces;
  private final List<Grant> ofOrganization;
  private final boolean everything;

  /**
   * The reach of these grants.
   *
   * @param prefix of the names of the parameters
   */
  CaseReach(String prefix, List<Grant> grants) {
    this.prefix = prefix;
    List<Grant> plain = grants.stream().filter(g -> g.organizationId() == null).toList();
    this.ofOrganization = grants.stream().filter(g -> g.organizationId() != null).toList();
    this.everything = plain.stream().anyMatch(Grant::nationwide);
    this.communes =
        plain.stream()
            .map(Grant::communeId)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    this.provinces =
        plain.stream()
            .filter(g -> g.communeId() == null)
            .map(Grant::provinceId)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Conditions of which one has to hold; none reach nothing. */
  List<String> arms(String alias) {
    if (everything) {
      return List.of("1 = 1");
    }
    List<String> arms = new ArrayList<>();
    if (!communes.isEmpty()) {
      arms.add(alias + ".communeId IN :" + prefix + "Communes");
    }
    if (!provinces.isEmpty()) {
      arms.add(alias + ".provinceId IN :" + prefix + "Provinces");
    }
    for (int i = 0; i < ofOrganization.size(); i++) {
      Grant grant = ofOrganization.get(i);
      String arm = alias + ".ownerOrgId = :" + prefix + "Org" + i;
      if (areaOf(grant) != null) {
        arm += " AND " + alias + (grant.communeId() != null ? ".communeId" : ".provinceId");
        arm += " = :" + prefix + "Area" + i;
      }
      arms.add("(" + arm + ")");
    }
    return arms;
  }

  /** Sets the parameters of {@link #arms}. */
  void bind(Query query) {
    if (everything) {
      return;
    }
    if (!communes.isEmpty()) {
      query.setParameter(prefix + "Communes", communes);
    }
    if (!provinces.isEmpty()) {
      query.setParameter(prefix + "Provinces", provinces);
    }
    for (int i = 0; i < ofOrganization.size(); i++) {
      query.setParameter(prefix + "Org" + i, ofOrganization.get(i).organizationId());
      Long area = areaOf(ofOrganization.get(i));
      if (area != null) {
        query.setParameter(prefix + "Area" + i, area);
      }
    }
  }

  private static @Nullable Long areaOf(Grant grant) {
    return grant.communeId() != null ? grant.communeId() : grant.provinceId();
  }
}
