package vn.huongthien.mentoring.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.MentorCandidate;
import vn.huongthien.mentoring.MentorExclusion;
import vn.huongthien.mentoring.MentorRanking;
import vn.huongthien.mentoring.domain.MentorConflict;
import vn.huongthien.mentoring.domain.MentorProfile;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.territory.OrganizationQueries;

/** Mentors and what decides over their choice. */
@ApplicationScoped
@Unscoped(
    "mentors are staff; of cases it reads the one that was found within its scope, or numbers")
public class MentorRepository {
  private final EntityManager em;
  private final AssignmentRepository assignments;
  private final OrganizationQueries organizations;

  @Inject
  public MentorRepository(
      @CaseData EntityManager em,
      AssignmentRepository assignments,
      OrganizationQueries organizations) {
    this.em = em;
    this.assignments = assignments;
    this.organizations = organizations;
  }

  public @Nullable MentorProfile profile(long accountId) {
    return em.find(MentorProfile.class, accountId);
  }

  public List<MentorProfile> inProvince(long provinceId) {
    return em.createQuery(
            "SELECT p FROM MentorProfile p WHERE p.provinceId = :province ORDER BY p.accountId",
            MentorProfile.class)
        .setParameter("province", provinceId)
        .getResultList();
  }

  /** Why this account cannot mentor this case; null when it can. */
  public @Nullable MentorExclusion exclusion(long accountId, CaseHeader header) {
    MentorProfile profile = profile(accountId);
    return profile == null
        ? MentorExclusion.NO_MENTOR
        : MentorRanking.exclusion(
            candidates(List.of(profile), header.id()).get(0), wanted(header, Set.of()));
  }

  public static MentorRanking.Wanted wanted(CaseHeader header, Set<String> needs) {
    return new MentorRanking.Wanted(
        header.communeId(), header.provinceId(), header.ownerOrgId(), needs);
  }

  /** The mentors with their load, and how they stand to the case. */
  public List<MentorCandidate> candidates(List<MentorProfile> profiles, long caseId) {
    if (profiles.isEmpty()) {
      return List.of();
    }
    List<Long> accounts = profiles.stream().map(MentorProfile::accountId).toList();
    Map<Long, Integer> loads =
        assignments.loads(accounts).stream()
            .collect(Collectors.toMap(r -> (Long) r[0], r -> ((Number) r[1]).intValue()));
    Set<Long> conflicts =
        accountsOf("MentorConflict c WHERE c.caseId = :case", "c.accountId", caseId);
    Set<Long> already =
        accountsOf(
            "MentoringAssignment a WHERE a.caseId = :case AND a.openKey IS NOT NULL",
            "a.mentorAccountId",
            caseId);
    return profiles.stream()
        .map(
            p ->
                new MentorCandidate(
                    p.accountId(),
                    p.orgId(),
                    organizations.name(p.orgId()),
                    p.provinceId(),
                    p.communeId(),
                    p.capacity(),
                    loads.getOrDefault(p.accountId(), 0),
                    p.skills(),
                    p.pledgeOn() != null,
                    p.isAvailable(),
                    conflicts.contains(p.accountId()),
                    already.contains(p.accountId())))
        .toList();
  }

  private Set<Long> accountsOf(String from, String column, long caseId) {
    return new HashSet<>(
        em.createQuery("SELECT " + column + " FROM " + from, Long.class)
            .setParameter("case", caseId)
            .getResultList());
  }

  public boolean hasConflict(long accountId, long caseId) {
    return accountsOf("MentorConflict c WHERE c.caseId = :case", "c.accountId", caseId)
        .contains(accountId);
  }

  public void add(MentorProfile profile) {
    em.persist(profile);
  }

  public void add(MentorConflict conflict) {
    em.persist(conflict);
  }

  public void flush() {
    em.flush();
  }
}
