package vn.huongthien.demo;

import java.util.ArrayList;
import java.util.List;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;

/** The demo accounts by role; each step of the demo data is done as one of them. */
final class DemoCast {
  /** An account of the demo data with what it was granted. */
  record Member(long id, String displayName, Role role, List<Grant> grants) {
    boolean covers(long communeId, long provinceId) {
      return grants.stream()
          .anyMatch(
              g ->
                  g.nationwide()
                      || Long.valueOf(communeId).equals(g.communeId())
                      || (g.communeId() == null
                          && Long.valueOf(provinceId).equals(g.provinceId())));
    }
  }

  private final List<Member> members = new ArrayList<>();
  private final CurrentUser user;

  DemoCast(CurrentUser user) {
    this.user = user;
  }

  void add(Member member) {
    members.add(member);
  }

  List<Member> all(Role role) {
    return members.stream().filter(m -> m.role() == role).toList();
  }

  Member first(Role role) {
    return all(role).get(0);
  }

  /** The first of that role who covers the commune. */
  Member of(Role role, long communeId, long provinceId) {
    return all(role).stream()
        .filter(m -> m.covers(communeId, provinceId))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + role + " covers the commune"));
  }

  /** From here on this request acts as that member. */
  Member act(Member member) {
    user.become(new Principal(member.id(), member.displayName(), member.grants(), null));
    return member;
  }
}
