package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.FullNames;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.NameRecognizer;
import vn.huongthien.anonymize.Places;
import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.anonymize.Suggestion;
import vn.huongthien.anonymize.TextSearch;
import vn.huongthien.newsroom.ImportedPlaces;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Slugs;

/**
 * The anonymiser with the index of all cases, the imported places and whatever recogniser an
 * operator added. Whatever goes wrong inside blocks the text; no text is ever logged.
 */
@ApplicationScoped
public class Engine {
  private static final Logger LOG = Logger.getLogger(Engine.class.getName());

  private final CaseIndex index;
  private final ImportedPlaces places;
  private final Instance<NameRecognizer> recognizers;
  private volatile @Nullable Built built;

  @Inject
  public Engine(CaseIndex index, ImportedPlaces places, @Any Instance<NameRecognizer> recognizers) {
    this.index = index;
    this.places = places;
    this.recognizers = recognizers;
  }

  /** The anonymiser, and how it speaks, with the places it was made with. */
  private record Built(Anonymizer anonymizer, Discretion discretion, Places places) {}

  /** Whether every case is known; nothing may be published before. */
  public boolean ready() {
    return index.ready();
  }

  /** What is to be decided in a text; it never tells what another case knows. */
  Suggestion suggest(String text, KnownIdentifiers own, Context context) {
    try {
      return built().discretion().suggest(text, own, context);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      return Suggestion.blocked("engine", context.pseudonyms());
    }
  }

  /**
   * Findings for words that a person marked.
   *
   * @throws RuleViolated when the engine failed
   */
  Suggestion mark(
      String text,
      List<TextSearch.Place> places,
      String words,
      Kind kind,
      KnownIdentifiers own,
      PseudonymTable letters) {
    try {
      return get().mark(text, places, words, kind, own, Context.forPublic().with(letters));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      throw new RuleViolated("rule.stories.engine");
    }
  }

  /**
   * @throws RuleViolated when the engine failed
   */
  StoryText apply(StoryText raw, FindingSheet sheet) {
    try {
      return raw.apply(sheet.findings(), sheet.decisions(), get()::apply);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      throw new RuleViolated("rule.stories.engine");
    }
  }

  /** Whether words hold the full name of anybody, told by its form; true when nobody knows. */
  boolean fullName(String words, KnownIdentifiers own) {
    try {
      return built().discretion().byForm(words, own).stream()
          .anyMatch(f -> FullNames.inFull(f, words.substring(f.start(), f.end())));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      return true;
    }
  }

  /** The full names in a text, told by their form. */
  List<String> fullNames(String text, KnownIdentifiers own) {
    try {
      return built().discretion().byForm(text, own).stream()
          .filter(f -> FullNames.is(f, text.substring(f.start(), f.end())))
          .map(f -> text.substring(f.start(), f.end()))
          .toList();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      throw new RuleViolated("rule.stories.engine");
    }
  }

  /** Whether words hold something of a case file; true also when nobody knows. */
  boolean known(String words, KnownIdentifiers own) {
    try {
      return !index.ready() || !get().residual(words, own).isEmpty();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      return true;
    }
  }

  /** Kinds of what is still known in a public text, its address included; empty when clean. */
  Set<Kind> residual(StoryText text, KnownIdentifiers own) {
    Set<Kind> kinds = new TreeSet<>();
    try {
      if (!index.ready()) {
        kinds.add(Kind.OTHER);
      }
      List<Finding> left = get().residual(text.joined(), own);
      left.forEach(f -> kinds.add(f.kind()));
      String address = Slugs.of(text.title()).replace('-', ' ');
      get().residual(address, own).forEach(f -> kinds.add(f.kind()));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the anonymiser failed: {0}", e.getClass().getName());
      kinds.add(Kind.OTHER);
    }
    return kinds;
  }

  private Anonymizer get() {
    return built().anonymizer();
  }

  private Built built() {
    Places now = places.get();
    Built ready = built;
    if (ready == null || ready.places() != now) {
      Anonymizer all = builder(now).index(index).build();
      ready = new Built(all, new Discretion(all, builder(now).build()), now);
      built = ready;
    }
    return ready;
  }

  private Anonymizer.Builder builder(Places now) {
    Anonymizer.Builder builder = Anonymizer.builder().places(now);
    recognizers.forEach(builder::recognizer);
    return builder;
  }
}
