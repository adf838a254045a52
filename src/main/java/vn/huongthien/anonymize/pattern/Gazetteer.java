package vn.huongthien.anonymize.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Places;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/** Communes and wards by name, without a head word: "về Tà Xùa". */
public final class Gazetteer implements Recognizer {
  private static final int LONGEST = 5;

  private final Map<String, String> names = new HashMap<>();

  public Gazetteer(Places places) {
    for (Places.Unit unit : places.units()) {
      String folded = Fold.text(unit.name());
      boolean province = unit.type().toLowerCase(Locale.ROOT).startsWith("t");
      if (!province && folded.indexOf(' ') > 0) {
        names.putIfAbsent(folded, unit.name());
      }
    }
  }

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    List<Token> tokens = views.tokens();
    for (int i = 0; i < tokens.size() && !names.isEmpty(); i++) {
      if (!tokens.get(i).capital()) {
        continue;
      }
      int end = match(views, tokens, i);
      if (end > i && PlaceWords.match(tokens, i) < end) {
        out.accept(
            Candidate.cue(
                tokens.get(i).start(),
                tokens.get(end - 1).end(),
                Kind.PLACE,
                "gazetteer",
                "một địa phương"));
        i = end - 1;
      }
    }
  }

  private int match(Views views, List<Token> tokens, int from) {
    StringBuilder name = new StringBuilder();
    int best = -1;
    for (int k = from; k < tokens.size() && k < from + LONGEST; k++) {
      Token token = tokens.get(k);
      if (!token.capital() || (k > from && !token.gap().joins())) {
        break;
      }
      name.append(k > from ? " " : "").append(token.fold());
      String known = names.get(name.toString());
      if (known != null
          && Marks.agree(views.text().substring(tokens.get(from).start(), token.end()), known)) {
        best = k + 1;
      }
    }
    return best;
  }
}
