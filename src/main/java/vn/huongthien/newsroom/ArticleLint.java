package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.KnownIdentifierIndex;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.Places;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.Suggestion;
import vn.huongthien.shared.RuleViolated;

/**
 * Runs a text that the newsroom wrote through the anonymiser. What stands in a case file or has the
 * form of an identifier must go, but for {@link PublicFacts}; everything else that looks like a
 * name is shown to the writer, who knows whether it is a public one.
 */
@ApplicationScoped
public class ArticleLint {
  private final Instance<KnownIdentifierIndex> indexes;
  private final ImportedPlaces places;
  private volatile @Nullable Engine engine;

  @Inject
  public ArticleLint(@Any Instance<KnownIdentifierIndex> indexes, ImportedPlaces places) {
    this.indexes = indexes;
    this.places = places;
  }

  /** An engine and the places it was made with. */
  private record Engine(Anonymizer anonymizer, Places places) {}

  /**
   * One finding as the writer sees it.
   *
   * @param line number of the line, from 1
   * @param excerpt the words themselves; "" when they match a case file, which nobody here may
   *     learn
   */
  public record Hint(String kind, String source, int line, String excerpt, boolean blocks) {}

  /**
   * The result for one text.
   *
   * @param flaggedPercent share of the characters inside findings
   */
  public record Report(List<Hint> hints, double flaggedPercent) {
    public Report {
      hints = List.copyOf(hints);
    }

    public List<Hint> blocking() {
      return hints.stream().filter(Hint::blocks).toList();
    }
  }

  /**
   * @throws RuleViolated when the engine could not do its work, for example while its index is
   *     built
   */
  public Report check(String text) {
    Suggestion found = engine().suggest(text, KnownIdentifiers.none(), Context.forPublic());
    if (found.isBlocked()) {
      throw new RuleViolated("rule.newsroom.engine");
    }
    return new Report(
        found.findings().stream().map(f -> hint(f, text)).toList(), 100 * found.flaggedShare(text));
  }

  List<String> blocking(Payload text) {
    String all =
        String.join(
            "\n\n", text.title(), text.lead(), text.body(), text.placeLabel(), text.notice());
    return check(all).blocking().stream().map(Hint::kind).distinct().sorted().toList();
  }

  private Anonymizer engine() {
    Places now = places.get();
    Engine ready = engine;
    if (ready == null || ready.places() != now) {
      Anonymizer.Builder builder = Anonymizer.builder().places(now);
      if (indexes.isResolvable()) {
        builder.index(indexes.get());
      } else if (!indexes.isUnsatisfied()) {
        throw new RuleViolated("rule.newsroom.engine");
      }
      ready = new Engine(builder.build(), now);
      engine = ready;
    }
    return ready.anonymizer();
  }

  private static Hint hint(Finding finding, String text) {
    String words = text.substring(finding.start(), finding.end());
    boolean known = finding.source() == Source.KNOWN;
    int line = 1 + (int) text.substring(0, finding.start()).chars().filter(c -> c == '\n').count();
    return new Hint(
        finding.kind().name(),
        finding.source().name(),
        line,
        known ? "" : words,
        known || (finding.source().blocks() && !PublicFacts.permit(finding.kind(), words)));
  }
}
