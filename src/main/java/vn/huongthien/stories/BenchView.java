package vn.huongthien.stories;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.shared.WordDiff;

/**
 * All that the workbench shows.
 *
 * @param version to be sent back with each decision
 * @param segments the raw text cut at the findings and at what was searched for
 * @param title what would be published, byte for byte
 * @param html the same as the site writes it, byte for byte
 * @param address where it will stand; the random end is still missing when it was never public
 * @param payloadHash SHA-256 of what would be published, in hex
 * @param problems message keys and arguments of what stands in the way
 * @param fix the least generalisation that would be enough; null when none is needed or helps
 * @param changes words changed since the last hand-over; empty when there was none
 * @param linked other stories of the same person, which a reader could put together with this one
 */
public record BenchView(
    long storyId,
    int version,
    CaseHeader header,
    Instant changedAt,
    long changedBy,
    boolean blind,
    List<Segment> segments,
    List<Item> items,
    List<Pseudonym> pseudonyms,
    Search search,
    String title,
    String lead,
    String body,
    String placeLabel,
    String html,
    String address,
    String payloadHash,
    Disclosure disclosure,
    Disclosure told,
    String riskReason,
    RiskAssessment risk,
    @Nullable Disclosure fix,
    List<LinkedStory> linked,
    List<Obstacle> problems,
    List<WordDiff.Segment> changes,
    @Nullable Instant submittedAt) {

  /**
   * A piece of the raw text.
   *
   * @param ref of the finding it belongs to; "" for none
   * @param look a {@link Look}; "" for none
   * @param first whether the finding begins here
   * @param last whether the finding ends here
   * @param hit number of the search hit it belongs to; "" for none
   * @param hitFirst whether the hit begins here
   */
  public record Segment(
      String text,
      String ref,
      String look,
      boolean first,
      boolean last,
      String hit,
      boolean hitFirst) {}

  /** What stands in the way, as a message key with its arguments. */
  public record Obstacle(String key, List<Object> arguments) {}

  /** A finding with its words and its decision. */
  public record Item(String ref, String words, Mark mark, int alike) {
    /** Why the words may not be left in, as a message key; "" when they may. */
    public String keepRefusal() {
      return mark.keepRefusal(words);
    }
  }

  /**
   * Somebody of the story and what they are called in the public text.
   *
   * @param names as the raw text has them
   */
  public record Pseudonym(List<String> names, String pseudonym) {}

  /**
   * What was searched for.
   *
   * @param words "" when nothing was
   */
  public record Search(String words, List<Found> found) {
    static final Search NOTHING = new Search("", List.of());

    /** How many of the places no finding covers yet. */
    public long unmarked() {
      return found.stream().filter(f -> f.ref().isEmpty()).count();
    }

    @Override
    public String toString() {
      return "Search[" + found.size() + "]";
    }
  }

  /**
   * A place that a search found.
   *
   * @param at where it begins in the raw text
   * @param before a few words before it
   * @param ref of the finding that covers it; "" when nothing does
   */
  public record Found(
      String number, int at, String before, String words, String after, String ref) {}

  public long open() {
    return items.stream().filter(i -> i.mark().isOpen()).count();
  }

  @Override
  public String toString() {
    return "BenchView[" + storyId + "]";
  }
}
