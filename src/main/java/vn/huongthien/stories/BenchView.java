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
 * @param segments the raw text cut at the findings
 * @param title what would be published, byte for byte
 * @param payloadHash SHA-256 of what would be published, in hex
 * @param problems message keys and arguments of what stands in the way
 * @param fix the least generalisation that would be enough; null when none is needed or helps
 * @param changes words changed since the last hand-over; empty when there was none
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
    String title,
    String lead,
    String body,
    String placeLabel,
    String payloadHash,
    Disclosure disclosure,
    Disclosure told,
    String riskReason,
    RiskAssessment risk,
    @Nullable Disclosure fix,
    List<Obstacle> problems,
    List<WordDiff.Segment> changes,
    @Nullable Instant submittedAt) {

  /** A piece of the raw text; marked when it has a reference to a finding. */
  public record Segment(String text, String ref, String tone) {}

  /** What stands in the way, as a message key with its arguments. */
  public record Obstacle(String key, List<Object> arguments) {}

  /** A finding with its words and its decision. */
  public record Item(String ref, String words, Mark mark, int alike) {}

  public long open() {
    return items.stream().filter(i -> i.mark().isOpen()).count();
  }

  @Override
  public String toString() {
    return "BenchView[" + storyId + "]";
  }
}
