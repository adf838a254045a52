package vn.huongthien.anonymize;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.known.OwnMatcher;
import vn.huongthien.anonymize.known.VariantRule;
import vn.huongthien.anonymize.name.StatisticalNames;
import vn.huongthien.anonymize.normal.NormalText;
import vn.huongthien.anonymize.normal.Normalizer;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.operate.Edits;
import vn.huongthien.anonymize.operate.Letters;
import vn.huongthien.anonymize.pattern.Candidate;

/**
 * The engine. {@link #suggest} proposes, a person decides, {@link #apply} makes the public text,
 * {@link #residual} must then find nothing. Immutable and thread-safe.
 *
 * <pre>{@code
 * Anonymizer anonymizer = Anonymizer.builder().index(index).places(places).build();
 * Suggestion s = anonymizer.suggest(text, known, Context.forPublic());
 * String publicText = anonymizer.apply(text, s.findings(), decisions);
 * if (!anonymizer.residual(publicText, known).isEmpty()) …
 * }</pre>
 *
 * It fails closed: whatever goes wrong inside ends in a blocked suggestion or a residual finding,
 * never in a text that looks clean.
 */
public final class Anonymizer {
  private static final System.Logger LOG = System.getLogger(Anonymizer.class.getName());

  /** Rule of a finding that a person added. */
  public static final String BY_HAND = "by-hand";

  private final Pipeline pipeline;
  private final RandomGenerator random;

  private Anonymizer(Builder builder) {
    this.pipeline = new Pipeline(builder.index, builder.recognizers, builder.places, builder.rules);
    this.random = builder.random;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Finds everything that identifies somebody and proposes what to put in its place. */
  public Suggestion suggest(String text, KnownIdentifiers own, Context context) {
    if (!pipeline.ready()) {
      return Suggestion.blocked("index-not-ready", context.pseudonyms());
    }
    try {
      return propose(text, own, context);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.ERROR, "anonymise failed: {0}", e.getClass().getName());
      return Suggestion.blocked("engine-failed", context.pseudonyms());
    }
  }

  private Suggestion propose(String text, KnownIdentifiers own, Context context) {
    NormalText normal = Normalizer.of(text);
    Views views = new Views(normal.text());
    OwnMatcher matcher = pipeline.matcher(own);
    Letters letters = letters(own, context);
    return Proposal.of(normal, views, pipeline.findAll(views, matcher, context), matcher, letters);
  }

  private Letters letters(KnownIdentifiers own, Context context) {
    return new Letters(context.pseudonyms(), initials(own), random);
  }

  /**
   * Proposes findings for words that a person marked. A person's name is found in its partial forms
   * too, and gets the same pseudonym everywhere.
   *
   * @param places where the words stand in the text
   * @param words the words, as plainly written as they are known
   * @return findings of rule {@link #BY_HAND} at the places, and of other rules where the name
   *     shows again; they may overlap what {@link #suggest} found
   */
  public Suggestion mark(
      String text,
      List<TextSearch.Place> places,
      String words,
      Kind kind,
      KnownIdentifiers own,
      Context context) {
    NormalText normal = Normalizer.of(text);
    Views views = new Views(normal.text());
    OwnMatcher matcher = pipeline.matcher(own);
    String entity = Marking.entity(matcher, words, kind);
    List<Candidate> marked =
        places.stream()
            .map(p -> Marking.candidate(normal, p, kind, entity))
            .collect(Collectors.toCollection(ArrayList::new));
    return Proposal.of(
        normal, views, Marking.spread(views, marked, words), matcher, letters(own, context));
  }

  /** First letters of all given names of the case: no pseudonym may look like one of them. */
  static String initials(KnownIdentifiers own) {
    StringBuilder letters = new StringBuilder(Letters.initials(own.fullName()));
    letters.append(Letters.initials(own.callName()));
    own.aliases().forEach(alias -> letters.append(Letters.initials(alias)));
    own.family().forEach(m -> letters.append(last(Letters.initials(m.name()))));
    return letters.toString();
  }

  private static String last(String s) {
    return s.isEmpty() ? "" : s.substring(s.length() - 1);
  }

  /**
   * Makes the public text: without markup and hidden characters, findings replaced. A finding
   * without a decision gets its proposed replacement, so an undecided finding never leaks.
   */
  public String apply(String text, List<Finding> findings, List<Decision> decisions) {
    Map<String, Decision> byKey = new HashMap<>();
    decisions.forEach(d -> byKey.put(d.findingKey(), d));
    NormalText normal = Normalizer.of(text);
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(Comparator.comparingInt(Finding::start));
    List<Edits.Edit> edits = new ArrayList<>();
    int last = 0;
    for (Finding finding : ordered) {
      Decision decision = byKey.get(finding.key());
      if (decision != null && decision.action() == Decision.Action.KEEP) {
        continue;
      }
      int start = normal.normalStart(finding.start());
      int end = normal.normalEnd(finding.end());
      if (start < last || end > normal.text().length() || end < start) {
        throw new IllegalArgumentException("findings overlap or belong to another text");
      }
      String with =
          decision == null || decision.replacement() == null
              ? finding.replacement()
              : decision.replacement();
      edits.add(new Edits.Edit(start, end, with));
      last = end;
    }
    return Edits.apply(normal.text(), edits);
  }

  /**
   * What is still known or structured in a final text; must be empty before publication. The
   * findings carry kind and offsets only.
   */
  public List<Finding> residual(String publicText, KnownIdentifiers own) {
    try {
      if (pipeline.ready()) {
        NormalText normal = Normalizer.of(publicText);
        Views views = new Views(normal.text());
        return pipeline.findCertain(views, pipeline.matcher(own)).stream()
            .map(c -> bare(normal, c))
            .toList();
      }
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.ERROR, "residual scan failed: {0}", e.getClass().getName());
    }
    return List.of(
        new Finding(0, publicText.length(), Kind.OTHER, Source.KNOWN, 1, "engine", "", "engine"));
  }

  private static Finding bare(NormalText normal, Candidate c) {
    return new Finding(
        normal.originalStart(c.start()),
        normal.originalEnd(c.end()),
        c.kind(),
        c.source(),
        c.confidence(),
        c.rule(),
        "",
        "residual");
  }

  /** Puts an engine together. Without an index only the story's own case is known. */
  public static final class Builder {
    private KnownIdentifierIndex index =
        new KnownIdentifierIndex() {
          @Override
          public boolean ready() {
            return true;
          }

          @Override
          public List<Hit> find(String normalText) {
            return List.of();
          }
        };
    private final List<NameRecognizer> recognizers =
        new ArrayList<>(List.of(StatisticalNames.shipped()));
    private Places places = Places.builtIn();
    private Set<VariantRule> rules = VariantRule.all();
    private RandomGenerator random = new SecureRandom();

    private Builder() {}

    public Builder index(KnownIdentifierIndex value) {
      index = value;
      return this;
    }

    /** Adds a recogniser to the statistical one that is built in. */
    public Builder recognizer(NameRecognizer value) {
      recognizers.add(value);
      return this;
    }

    public Builder places(Places value) {
      places = value;
      return this;
    }

    /** Source of the pseudonym letters; only tests and the command line fix it. */
    public Builder random(RandomGenerator value) {
      random = value;
      return this;
    }

    /** Without any statistical recogniser, to measure what it adds. */
    Builder rulesOnly() {
      recognizers.clear();
      return this;
    }

    /** Leaves variant rules out, to prove that the gates notice. */
    Builder rules(Set<VariantRule> value) {
      rules = Set.copyOf(value);
      return this;
    }

    public Anonymizer build() {
      return new Anonymizer(this);
    }
  }
}
