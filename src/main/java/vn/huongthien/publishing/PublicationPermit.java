package vn.huongthien.publishing;

import java.util.Optional;

/**
 * Whether something that tells of a person may be released now: the consent for this channel is
 * valid, the text is still the one that was anonymised. The side that knows the person implements
 * it. It is asked at the moment of publishing and again before each send.
 */
public interface PublicationPermit {
  /**
   * Why not, as a message key {@code rule.stories.…}; empty when it is allowed.
   *
   * @param sourceRef the story behind the item
   * @param channel a code of {@link Channels}
   */
  Optional<String> refusal(long sourceRef, String channel);

  /**
   * Counts what the text of a release tells, together with all that is public about its subject,
   * within the publishing transaction. Releases of one person wait here for each other, so that the
   * second sees the first.
   *
   * @throws vn.huongthien.shared.RuleViolated when too few people match
   */
  Counted count(Release release);
}
