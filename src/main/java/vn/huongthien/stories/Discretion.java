package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.Suggestion;

/**
 * Looks through a text without telling whether somebody in it is being helped elsewhere: what the
 * engine would find if it knew this case alone is told as just that. What only the other cases know
 * is added, as if its form had given it away.
 */
final class Discretion {
  /** As sure as the recogniser is of a plain name. */
  private static final double NAME = 0.9;

  private static final double FORM = 0.95;

  private final Anonymizer all;
  private final Anonymizer alone;

  /**
   * Both engines; they differ in nothing else.
   *
   * @param all knows every case
   * @param alone knows none but that of the text
   */
  Discretion(Anonymizer all, Anonymizer alone) {
    this.all = all;
    this.alone = alone;
  }

  Suggestion suggest(String text, KnownIdentifiers own, Context context) {
    Suggestion full = all.suggest(text, own, context);
    if (full.isBlocked()) {
      return full;
    }
    // with the letters of the full look, so that everybody has one pseudonym in both
    Suggestion bare = alone.suggest(text, own, context.with(full.pseudonyms()));
    if (bare.isBlocked()) {
      return bare;
    }
    List<Finding> findings = together(bare.findings(), full.findings());
    return new Suggestion(
        findings,
        all.apply(text, findings, List.of()),
        full.blind(),
        full.hidden(),
        bare.pseudonyms(),
        null);
  }

  /** The words alone, whoever is known. */
  List<Finding> byForm(String words, KnownIdentifiers own) {
    Suggestion found = alone.suggest(words, own, Context.forPublic());
    if (found.isBlocked()) {
      throw new IllegalStateException("the engine failed");
    }
    return found.findings();
  }

  private static List<Finding> together(List<Finding> bare, List<Finding> full) {
    List<Finding> more =
        full.stream().filter(f -> bare.stream().noneMatch(b -> covers(b, f))).toList();
    if (more.stream().noneMatch(f -> f.source() == Source.KNOWN)) {
      return bare;
    }
    List<Finding> result = new ArrayList<>(bare);
    more.stream().map(Discretion::disguised).forEach(f -> add(result, f));
    return result.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
  }

  private static boolean covers(Finding a, Finding b) {
    return a.start() <= b.start() && a.end() >= b.end();
  }

  /** Across others it makes them longer and says nothing else of them. */
  private static void add(List<Finding> result, Finding more) {
    List<Finding> across =
        result.stream().filter(f -> f.start() < more.end() && f.end() > more.start()).toList();
    int start = Math.min(more.start(), across.isEmpty() ? more.start() : across.get(0).start());
    int end = across.stream().mapToInt(Finding::end).reduce(more.end(), Math::max);
    Finding best = across.stream().min(Comparator.comparing(Finding::source)).orElse(more);
    result.removeAll(across);
    result.add(best.covering(start, end));
  }

  private static Finding disguised(Finding f) {
    if (f.source() != Source.KNOWN) {
      return f;
    }
    return switch (f.kind()) {
      case PERSON, NICKNAME, FAMILY -> like(f, Source.MODEL, NAME, "crf");
      case ADDRESS, PLACE -> like(f, Source.STRUCTURED, FORM, "address");
      case PLATE -> like(f, Source.STRUCTURED, FORM, "plate");
      case JUDGMENT -> like(f, Source.STRUCTURED, FORM, "judgment");
      case EMAIL -> like(f, Source.STRUCTURED, FORM, "email");
      default -> like(f, Source.STRUCTURED, FORM, "number");
    };
  }

  private static Finding like(Finding f, Source source, double confidence, String rule) {
    String why = source.name().toLowerCase(Locale.ROOT) + "." + rule;
    return new Finding(
        f.start(), f.end(), f.kind(), source, confidence, rule, f.replacement(), why);
  }
}
