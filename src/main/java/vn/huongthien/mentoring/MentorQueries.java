package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.domain.MentorProfile;
import vn.huongthien.mentoring.store.MentorRepository;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;

/** Who could mentor, and what is known about a mentor. */
@ApplicationScoped
public class MentorQueries {
  private final CaseQueries cases;
  private final MentorRepository mentors;

  @Inject
  public MentorQueries(CaseQueries cases, MentorRepository mentors) {
    this.cases = cases;
    this.mentors = mentors;
  }

  /** What is known about a mentor; version is to be handed back with a change. */
  public record Profile(
      long accountId,
      int version,
      @Nullable Long orgId,
      long provinceId,
      @Nullable Long communeId,
      int capacity,
      Set<String> skills,
      @Nullable LocalDate pledgeOn,
      boolean available) {}

  /**
   * Ranked suggestions for a case and everybody who is left out, with the reasons.
   *
   * @param needs codes of the list NEED that matter most; may be empty
   */
  public MentorRanking.Result suggestions(AccessScope scope, long caseId, Set<String> needs) {
    CaseHeader header = cases.header(scope, caseId);
    return MentorRanking.rank(
        mentors.candidates(mentors.inProvince(header.provinceId()), caseId),
        MentorRepository.wanted(header, needs));
  }

  /** Mentors who can be chosen as members of a model of this province. */
  @Unscoped("mentors are members of staff")
  public List<Profile> inProvince(long provinceId) {
    return mentors.inProvince(provinceId).stream().map(MentorQueries::view).toList();
  }

  @Unscoped("mentors are members of staff")
  public Optional<Profile> profile(long accountId) {
    return Optional.ofNullable(mentors.profile(accountId)).map(MentorQueries::view);
  }

  private static Profile view(MentorProfile p) {
    return new Profile(
        p.accountId(),
        p.version(),
        p.orgId(),
        p.provinceId(),
        p.communeId(),
        p.capacity(),
        p.skills(),
        p.pledgeOn(),
        p.isAvailable());
  }
}
