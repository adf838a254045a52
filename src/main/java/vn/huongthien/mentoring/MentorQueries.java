package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.domain.MentorProfile;
import vn.huongthien.mentoring.store.MentorRepository;
import vn.huongthien.mentoring.store.MentorScope;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** Who could mentor, and what is known about a mentor. */
@ApplicationScoped
public class MentorQueries {
  private final CaseQueries cases;
  private final MentorRepository mentors;
  private final MentorBook book;
  private final Scoped scoped;

  @Inject
  public MentorQueries(
      CaseQueries cases, MentorRepository mentors, MentorBook book, Scoped scoped) {
    this.cases = cases;
    this.mentors = mentors;
    this.book = book;
    this.scoped = scoped;
  }

  /** A mentor in a list: what decides over the next assignment. */
  public record MentorRow(
      long accountId,
      String name,
      String organization,
      long provinceId,
      @Nullable Long communeId,
      int capacity,
      int load,
      Set<String> skills,
      @Nullable LocalDate pledgeOn,
      boolean available) {
    public boolean isFull() {
      return load >= capacity;
    }
  }

  /**
   * What a list of mentors is narrowed to.
   *
   * @param text part of a name, without marks
   * @param skill code of the list NEED; null for any
   * @param free only those who could take somebody today
   */
  public record MentorFilter(String text, @Nullable String skill, boolean free) {}

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

  /** Mentors within the scope, by name. */
  public Page<MentorRow> page(AccessScope scope, MentorFilter filter, PageRequest request) {
    return book.page(scope, filter, request);
  }

  /** The profile of a mentor within the scope, or the same NotFound for any other. */
  public Profile find(AccessScope scope, long accountId) {
    return view(
        scoped.found(
            Optional.ofNullable(mentors.profile(accountId))
                .filter(p -> MentorScope.covers(scope, p)),
            "mentor",
            accountId));
  }

  /** Cases within the scope with which a mentor has a conflict. */
  public List<Long> conflicts(AccessScope scope, long accountId) {
    return book.conflicts(scope, accountId);
  }

  /** Whether the scope covers a mentor of this place and organisation. */
  public boolean covers(
      AccessScope scope, long provinceId, @Nullable Long communeId, @Nullable Long orgId) {
    return MentorScope.covers(scope, provinceId, communeId, orgId);
  }

  /** How many people a mentor has or was asked to take. */
  @Unscoped("a number; mentors are members of staff")
  public int load(long accountId) {
    return book.load(accountId);
  }

  /** Which of these accounts have a profile already. */
  @Unscoped("mentors are members of staff")
  public Set<Long> known(Collection<Long> accounts) {
    return book.known(accounts);
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
