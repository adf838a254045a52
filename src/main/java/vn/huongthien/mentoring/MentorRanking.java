package vn.huongthien.mentoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders mentors for a case and says why; says of every other one why not. Who is near weighs most,
 * then fitting skills, then free capacity, then the organisation that keeps the case.
 */
public final class MentorRanking {
  private static final int SAME_COMMUNE = 40;
  private static final int WHOLE_PROVINCE = 15;
  private static final int SKILL = 15;
  private static final int MAX_SKILLS = 2;
  private static final int SAME_ORGANIZATION = 10;
  private static final int ALL_FREE = 20;

  private MentorRanking() {}

  /** What the case asks for; needs are codes of the list NEED and may be empty. */
  public record Wanted(
      long communeId, long provinceId, @Nullable Long ownerOrgId, Set<String> needs) {
    public Wanted {
      needs = Set.copyOf(needs);
    }
  }

  /** Why somebody is offered; {@code mentoring.reason.<kind>} with the argument. */
  public record Reason(Kind kind, String argument) {
    /** Kinds of reasons. */
    public enum Kind {
      SAME_COMMUNE,
      SAME_PROVINCE,
      ORGANIZATION,
      OWNER_ORGANIZATION,
      CAPACITY,
      SKILL
    }
  }

  /** A mentor who can be offered, and why. */
  public record Ranked(MentorCandidate mentor, int score, List<Reason> reasons) {
    public Ranked {
      reasons = List.copyOf(reasons);
    }
  }

  /** A mentor who cannot be offered, and why not. */
  public record Excluded(MentorCandidate mentor, MentorExclusion why) {}

  /** Both lists, the best first. */
  public record Result(List<Ranked> offered, List<Excluded> excluded) {
    public Result {
      offered = List.copyOf(offered);
      excluded = List.copyOf(excluded);
    }
  }

  public static Result rank(List<MentorCandidate> candidates, Wanted wanted) {
    List<Ranked> offered = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    for (MentorCandidate candidate : candidates) {
      MentorExclusion why = exclusion(candidate, wanted);
      if (why != null) {
        excluded.add(new Excluded(candidate, why));
      } else {
        offered.add(ranked(candidate, wanted));
      }
    }
    offered.sort(
        Comparator.comparingInt(Ranked::score)
            .reversed()
            .thenComparing(r -> r.mentor().load())
            .thenComparing(r -> r.mentor().accountId()));
    excluded.sort(Comparator.comparing(Excluded::why).thenComparing(e -> e.mentor().accountId()));
    return new Result(offered, excluded);
  }

  /** The first reason that keeps the mentor from this case; null when there is none. */
  public static @Nullable MentorExclusion exclusion(MentorCandidate mentor, Wanted wanted) {
    if (mentor.conflict()) {
      return MentorExclusion.CONFLICT;
    }
    if (mentor.already()) {
      return MentorExclusion.ALREADY;
    }
    if (mentor.provinceId() != wanted.provinceId()) {
      return MentorExclusion.OTHER_PROVINCE;
    }
    if (!mentor.pledged()) {
      return MentorExclusion.NO_PLEDGE;
    }
    if (!mentor.available()) {
      return MentorExclusion.UNAVAILABLE;
    }
    return mentor.left() == 0 ? MentorExclusion.FULL : null;
  }

  private static Ranked ranked(MentorCandidate mentor, Wanted wanted) {
    List<Reason> reasons = new ArrayList<>();
    int score = 0;
    if (mentor.communeId() == null) {
      score += WHOLE_PROVINCE;
      reasons.add(new Reason(Reason.Kind.SAME_PROVINCE, ""));
    } else if (mentor.communeId() == wanted.communeId()) {
      score += SAME_COMMUNE;
      reasons.add(new Reason(Reason.Kind.SAME_COMMUNE, ""));
    }
    List<String> fitting =
        mentor.skills().stream().filter(wanted.needs()::contains).sorted().toList();
    score += SKILL * Math.min(MAX_SKILLS, fitting.size());
    fitting.forEach(s -> reasons.add(new Reason(Reason.Kind.SKILL, s)));
    score += ALL_FREE * mentor.left() / mentor.capacity();
    reasons.add(new Reason(Reason.Kind.CAPACITY, Integer.toString(mentor.left())));
    if (mentor.orgId() != null && mentor.orgId().equals(wanted.ownerOrgId())) {
      score += SAME_ORGANIZATION;
      reasons.add(new Reason(Reason.Kind.OWNER_ORGANIZATION, mentor.orgName()));
    } else if (!mentor.orgName().isEmpty()) {
      reasons.add(new Reason(Reason.Kind.ORGANIZATION, mentor.orgName()));
    }
    return new Ranked(mentor, score, reasons);
  }
}
