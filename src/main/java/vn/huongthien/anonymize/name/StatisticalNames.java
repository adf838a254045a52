package vn.huongthien.anonymize.name;

import java.util.ArrayList;
import java.util.List;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.NameRecognizer;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Views;

/**
 * The statistical recogniser: a conditional random field trained on the sentences of the project's
 * own grammar. It would rather flag a word too many: a capital needs little, a small letter much.
 */
public final class StatisticalNames implements NameRecognizer {
  /** How sure it has to be of a word with a capital. */
  static final double CAPITAL = 0.06;

  /** Of a word in small letters among capitals. */
  static final double LOWER = 0.5;

  /** In text without capitals; somebody reads all of it anyway. */
  static final double BLIND = 0.14;

  /** In text without capitals and without marks. */
  static final double PLAIN = 0.25;

  private static final double SURE = 0.6;

  private static final StatisticalNames SHIPPED = new StatisticalNames(NameModel.shipped());

  private final NameModel model;
  private final double[] steps;

  StatisticalNames(NameModel model) {
    this.model = model;
    this.steps = Chain.steps(model);
  }

  /** The recogniser that the project ships; loaded once. */
  public static StatisticalNames shipped() {
    return SHIPPED;
  }

  @Override
  public String name() {
    return "crf";
  }

  @Override
  public List<Span> find(String normalText) {
    return find(new Views(normalText));
  }

  /** The same over views that are there already. */
  public List<Span> find(Views views) {
    List<Token> tokens = views.tokens();
    List<Span> spans = new ArrayList<>();
    NameFeatures features = new NameFeatures(tokens, views.bare());
    int from = 0;
    while (from < tokens.size()) {
      int to = features.endOfSentence(from);
      int[][] found = features.of(from, to, null);
      double least = features.bare() ? PLAIN : BLIND;
      spans(tokens, from, marginals(found), features.small() ? least : 0, spans);
      from = to;
    }
    return spans;
  }

  double[][] marginals(int[][] features) {
    double[][] scores = new double[features.length][NameModel.LABELS];
    for (int i = 0; i < features.length; i++) {
      model.score(features[i], scores[i]);
    }
    return Chain.marginals(scores, steps);
  }

  private static void spans(
      List<Token> tokens, int from, double[][] p, double blind, List<Span> out) {
    int i = 0;
    while (i < p.length) {
      if (!named(tokens.get(from + i), p[i], blind)) {
        i++;
        continue;
      }
      int k = i + 1;
      boolean person = person(p[i]);
      while (k < p.length
          && tokens.get(from + k).gap().joins()
          && !Capitals.newLine(tokens, from + k)
          && person(p[k]) == person
          && named(tokens.get(from + k), p[k], blind)) {
        k++;
      }
      int first =
          blind > 0
              ? i
              : Ordinary.skip(tokens, from + i, from + k, 1 - p[i][NameModel.OUT] > SURE) - from;
      if (first < k) {
        double sure = 0;
        for (int w = first; w < k; w++) {
          sure = Math.max(sure, 1 - p[w][NameModel.OUT]);
        }
        out.add(
            new Span(
                tokens.get(from + first).start(),
                tokens.get(from + k - 1).end(),
                person ? Kind.PERSON : Kind.PLACE,
                Math.round(sure * 1000) / 1000.0));
      }
      i = k;
    }
  }

  private static boolean named(Token token, double[] p, double blind) {
    if (token.shape() == Case.NUMBER) {
      return false;
    }
    double least = blind > 0 ? blind : token.capital() ? CAPITAL : LOWER;
    return 1 - p[NameModel.OUT] >= least;
  }

  private static boolean person(double[] p) {
    return p[NameModel.PERSON] + p[NameModel.PERSON + 1]
        >= p[NameModel.PLACE] + p[NameModel.PLACE + 1];
  }
}
