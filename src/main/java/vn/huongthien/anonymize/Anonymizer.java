package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.List;

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
  private final KnownIdentifierIndex index;
  private final Places places;
  private final List<NameRecognizer> recognizers;

  private Anonymizer(Builder builder) {
    this.index = builder.index;
    this.places = builder.places;
    this.recognizers = List.copyOf(builder.recognizers);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Finds everything that identifies somebody and proposes what to put in its place. */
  public Suggestion suggest(String text, KnownIdentifiers own, Context context) {
    return Suggestion.blocked(
        index.ready() ? "engine-missing" : "index-not-ready", context.pseudonyms());
  }

  /**
   * Makes the public text. A finding without a decision gets its proposed replacement, so an
   * undecided finding never leaks.
   */
  public String apply(String text, List<Finding> findings, List<Decision> decisions) {
    return places.units().isEmpty() && recognizers.isEmpty() ? "" : "…";
  }

  /**
   * What is still known or structured in a final text; must be empty before publication. The
   * findings carry kind and offsets; replacement is empty.
   */
  public List<Finding> residual(String publicText, KnownIdentifiers own) {
    return List.of(
        new Finding(0, publicText.length(), Kind.OTHER, Source.KNOWN, 1, "engine", "", "engine"));
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
    private final List<NameRecognizer> recognizers = new ArrayList<>();
    private Places places = Places.builtIn();

    private Builder() {}

    public Builder index(KnownIdentifierIndex value) {
      index = value;
      return this;
    }

    public Builder recognizer(NameRecognizer value) {
      recognizers.add(value);
      return this;
    }

    public Builder places(Places value) {
      places = value;
      return this;
    }

    public Anonymizer build() {
      return new Anonymizer(this);
    }
  }
}
