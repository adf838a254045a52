package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.shared.Tokens;
import vn.huongthien.shared.Vn;

/**
 * The words of a story. The engine reads title, lead and body as one text, so that a name found in
 * the body is found in the title too; afterwards each part is made public by itself.
 *
 * @param title one line
 * @param lead a short paragraph
 */
public record StoryText(String title, String lead, String body) {
  private static final String BETWEEN = "\n\n";

  public StoryText {
    title = Vn.nfc(title).replaceAll("\\s+", " ");
    lead = Vn.nfc(lead).replaceAll("\\s+", " ");
    body = Vn.nfc(body).replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The one text that offsets of findings count in. */
  public String joined() {
    return title + BETWEEN + lead + BETWEEN + body;
  }

  /** SHA-256 of {@link #joined()}, 32 bytes. */
  public byte[] hash() {
    return Tokens.sha256(joined());
  }

  public boolean isComplete() {
    return !title.isEmpty() && !lead.isEmpty() && !body.isEmpty();
  }

  /** Applies findings and decisions of the joined text to each part. */
  public StoryText apply(List<Finding> findings, List<Decision> decisions, Applier applier) {
    Map<String, Decision> byKey =
        decisions.stream()
            .collect(Collectors.toMap(Decision::findingKey, Function.identity(), (a, b) -> a));
    int leadAt = title.length() + BETWEEN.length();
    int bodyAt = leadAt + lead.length() + BETWEEN.length();
    return new StoryText(
        part(title, 0, findings, byKey, applier),
        part(lead, leadAt, findings, byKey, applier),
        part(body, bodyAt, findings, byKey, applier));
  }

  private static String part(
      String text,
      int from,
      List<Finding> findings,
      Map<String, Decision> decisions,
      Applier applier) {
    List<Finding> inside = new ArrayList<>();
    List<Decision> ruled = new ArrayList<>();
    for (Finding f : findings) {
      int start = Math.max(f.start() - from, 0);
      int end = Math.min(f.end() - from, text.length());
      if (start >= end) {
        continue;
      }
      Finding moved =
          new Finding(
              start,
              end,
              f.kind(),
              f.source(),
              f.confidence(),
              f.rule(),
              f.start() < from ? "" : f.replacement(),
              f.why());
      inside.add(moved);
      Decision d = decisions.get(f.key());
      if (d != null) {
        ruled.add(new Decision(moved.key(), d.action(), d.replacement(), d.reason()));
      }
    }
    return applier.apply(text, inside, ruled);
  }

  /** {@link vn.huongthien.anonymize.Anonymizer#apply}. */
  @FunctionalInterface
  public interface Applier {
    String apply(String text, List<Finding> findings, List<Decision> decisions);
  }

  @Override
  public String toString() {
    return "StoryText[…]";
  }
}
