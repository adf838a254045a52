package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.huongthien.anonymize.known.Hit;
import vn.huongthien.anonymize.known.OwnMatcher;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.NormalText;
import vn.huongthien.anonymize.normal.Normalizer;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Tokens;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.operate.Conflicts;
import vn.huongthien.anonymize.operate.Propagation;
import vn.huongthien.anonymize.pattern.Candidate;

/** What a person marks, as candidates like those of a recogniser. */
final class Marking {
  private Marking() {}

  /** Whose name it is: somebody of the case, or an unknown one told by the last syllable. */
  static String entity(OwnMatcher own, String words, Kind kind) {
    if (!kind.person()) {
      return "";
    }
    List<Hit> hits = new ArrayList<>();
    own.search(new Views(Normalizer.of(words).text()), hits::add);
    String name = Fold.text(words);
    return hits.stream()
        .map(Hit::entity)
        .filter(e -> !e.isEmpty())
        .findFirst()
        .orElse("name:" + name.substring(name.lastIndexOf(' ') + 1));
  }

  static Candidate candidate(NormalText normal, TextSearch.Place place, Kind kind, String entity) {
    return new Candidate(
        normal.normalStart(place.start()),
        normal.normalEnd(place.end()),
        kind,
        Source.CUE,
        1,
        Anonymizer.BY_HAND,
        entity,
        null);
  }

  /** The marked places and, for a person, the partial forms of the name. */
  static List<Candidate> spread(Views views, List<Candidate> marked, String words) {
    List<Candidate> all = new ArrayList<>(marked);
    if (!marked.isEmpty() && marked.get(0).kind().person()) {
      Map<String, Candidate> names = new HashMap<>();
      last(Tokens.of(Normalizer.of(words).text())).ifPresent(w -> names.put(w, marked.get(0)));
      marked.forEach(
          c ->
              last(Words.inside(views.tokens(), c.start(), c.end()))
                  .ifPresent(w -> names.putIfAbsent(w, c)));
      Propagation.spread(views, names, all::add);
    }
    return Conflicts.resolve(all, views.text());
  }

  private static Optional<String> last(List<Token> name) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(name.get(name.size() - 1))
            .filter(t -> t.fold().length() > 1)
            .map(Token::lower);
  }
}
