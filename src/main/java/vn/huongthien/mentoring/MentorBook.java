package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Names;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.MentorQueries.MentorFilter;
import vn.huongthien.mentoring.MentorQueries.MentorRow;
import vn.huongthien.mentoring.domain.MentorProfile;
import vn.huongthien.mentoring.store.AssignmentRepository;
import vn.huongthien.mentoring.store.MentorScope;
import vn.huongthien.people.CaseScope;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.Vn;
import vn.huongthien.territory.OrganizationQueries;

/** Lists of mentors: who they are, how much they can still take, with whom they must not work. */
@ApplicationScoped
class MentorBook {
  private static final String OPEN =
      "a.state IN (vn.huongthien.mentoring.AssignmentState.AWAITING,"
          + " vn.huongthien.mentoring.AssignmentState.ACTIVE,"
          + " vn.huongthien.mentoring.AssignmentState.PAUSED)";

  private final EntityManager em;
  private final AssignmentRepository assignments;
  private final CaseScope cases;
  private final OrganizationQueries organizations;
  private final Names names;

  @Inject
  MentorBook(
      @CaseData EntityManager em,
      AssignmentRepository assignments,
      CaseScope cases,
      OrganizationQueries organizations,
      Names names) {
    this.em = em;
    this.assignments = assignments;
    this.cases = cases;
    this.organizations = organizations;
    this.names = names;
  }

  Page<MentorRow> page(AccessScope scope, MentorFilter filter, PageRequest request) {
    MentorScope reach = new MentorScope(scope);
    List<String> words = Vn.words(filter.text());
    String where = " FROM MentorProfile p, Account u WHERE " + where(reach, filter, words.size());
    List<MentorProfile> found =
        bind(
                em.createQuery(
                    "SELECT p" + where + " ORDER BY u.displayName, u.id", MentorProfile.class),
                reach,
                filter,
                words)
            .setFirstResult(request.offset())
            .setMaxResults(request.limit())
            .getResultList();
    long total =
        bind(em.createQuery("SELECT COUNT(p)" + where, Long.class), reach, filter, words)
            .getSingleResult();
    return new Page<>(rows(found), total, request);
  }

  private static String where(MentorScope reach, MentorFilter filter, int words) {
    List<String> parts = new ArrayList<>(List.of("u.id = p.accountId", reach.where("p")));
    for (int i = 0; i < words; i++) {
      parts.add("CONCAT(' ', u.nameFold) LIKE :word" + i);
    }
    if (filter.skill() != null) {
      parts.add("CONCAT(' ', p.skills, ' ') LIKE :skill");
    }
    if (filter.free()) {
      parts.add("p.available = TRUE AND p.pledgeOn IS NOT NULL");
      parts.add(
          "p.capacity > (SELECT COUNT(a) FROM MentoringAssignment a"
              + " WHERE a.mentorAccountId = p.accountId AND "
              + OPEN
              + ")");
    }
    return String.join(" AND ", parts);
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, MentorScope reach, MentorFilter filter, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, "% " + words.get(i) + '%');
    }
    if (filter.skill() != null) {
      query.setParameter("skill", "% " + filter.skill() + " %");
    }
    return reach.bind(query);
  }

  private List<MentorRow> rows(List<MentorProfile> found) {
    List<Long> accounts = found.stream().map(MentorProfile::accountId).toList();
    Map<Long, String> people = names.of(accounts);
    Map<Long, Integer> loads = loads(accounts);
    Map<Long, String> orgs =
        organizations.names(
            found.stream().map(MentorProfile::orgId).filter(Objects::nonNull).distinct().toList());
    return found.stream()
        .map(
            p ->
                new MentorRow(
                    p.accountId(),
                    people.getOrDefault(p.accountId(), ""),
                    p.orgId() == null ? "" : orgs.getOrDefault(p.orgId(), ""),
                    p.provinceId(),
                    p.communeId(),
                    p.capacity(),
                    loads.getOrDefault(p.accountId(), 0),
                    p.skills(),
                    p.pledgeOn(),
                    p.isAvailable()))
        .toList();
  }

  private Map<Long, Integer> loads(List<Long> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : assignments.loads(accounts).stream()
            .collect(Collectors.toMap(r -> (Long) r[0], r -> ((Number) r[1]).intValue()));
  }

  @Unscoped("a number; mentors are members of staff")
  int load(long accountId) {
    return loads(List.of(accountId)).getOrDefault(accountId, 0);
  }

  List<Long> conflicts(AccessScope scope, long accountId) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    "SELECT k.caseId FROM MentorConflict k, SupportCase c WHERE c.id = k.caseId"
                        + " AND k.accountId = :account AND "
                        + reach.where("c")
                        + " ORDER BY k.id DESC",
                    Long.class)
                .setParameter("account", accountId))
        .getResultList();
  }

  @Unscoped("mentors are members of staff")
  Set<Long> known(Collection<Long> accounts) {
    return accounts.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "SELECT p.accountId FROM MentorProfile p WHERE p.accountId IN :accounts",
                    Long.class)
                .setParameter("accounts", accounts)
                .getResultList());
  }
}
