package vn.huongthien.mentoring;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could mentor, with what decides over it.
 *
 * @param orgName name of the mentor's organisation, "" for none
 * @param load people the mentor has or is asked to take
 * @param skills codes of the list NEED
 * @param conflict declared a conflict with this case
 * @param already has an open assignment with this case
 */
public record MentorCandidate(
    long accountId,
    @Nullable Long orgId,
    String orgName,
    long provinceId,
    @Nullable Long communeId,
    int capacity,
    int load,
    Set<String> skills,
    boolean pledged,
    boolean available,
    boolean conflict,
    boolean already) {
  public MentorCandidate {
    skills = Set.copyOf(skills);
  }

  public int left() {
    return Math.max(0, capacity - load);
  }
}
