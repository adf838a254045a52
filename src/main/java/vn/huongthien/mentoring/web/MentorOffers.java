package vn.huongthien.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Names;
import vn.huongthien.mentoring.MentorCandidate;
import vn.huongthien.mentoring.MentorQueries;
import vn.huongthien.mentoring.MentorRanking;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.ValueLists;

/** Ranked mentors for a case with their reasons, and who is left out and why, in words. */
@RequestScoped
public class MentorOffers {
  private static final int SHOWN = 5;

  @Inject private MentorQueries mentors;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;

  /** A suggestion as it is shown. */
  public record Offer(String id, String name, String organization, List<String> reasons)
      implements Serializable {}

  /** Somebody who is not offered, and why. */
  public record LeftOut(String name, String why, @Nullable String profileOf)
      implements Serializable {}

  /**
   * What is found.
   *
   * @param more how many further offers there are
   */
  record Found(List<Offer> offers, List<LeftOut> leftOut, int more) {}

  /**
   * Mentors for a case.
   *
   * @param need the need to be helped with; null for any
   * @param all whether to show more than the first five
   */
  Found find(AccessScope scope, long caseId, @Nullable String need, boolean all) {
    Set<String> needs = need == null ? Set.of() : Set.of(need);
    MentorRanking.Result result = mentors.suggestions(scope, caseId, needs);
    int limit = all ? result.offered().size() : SHOWN;
    return new Found(
        result.offered().stream().limit(limit).map(this::offer).toList(),
        result.excluded().stream()
            .map(
                e ->
                    new LeftOut(
                        names.of(e.mentor().accountId()),
                        language.text("mentoring.excluded." + e.why()),
                        profileOf(scope, e.mentor())))
            .toList(),
        Math.max(0, result.offered().size() - limit));
  }

  /** The profile may be mended by whoever is responsible for the mentor's area. */
  private @Nullable String profileOf(AccessScope scope, MentorCandidate m) {
    return mentors.covers(scope, m.provinceId(), m.communeId(), m.orgId())
        ? Ids.text(m.accountId())
        : null;
  }

  private Offer offer(MentorRanking.Ranked ranked) {
    return new Offer(
        Ids.text(ranked.mentor().accountId()),
        names.of(ranked.mentor().accountId()),
        ranked.mentor().orgName(),
        ranked.reasons().stream().map(this::reason).toList());
  }

  private String reason(MentorRanking.Reason reason) {
    String argument =
        reason.kind() == MentorRanking.Reason.Kind.SKILL
            ? lists.label("NEED", reason.argument(), language.language())
            : reason.argument();
    return language.text("mentoring.reason." + reason.kind(), argument);
  }
}
