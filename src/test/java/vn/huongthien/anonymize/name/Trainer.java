package vn.huongthien.anonymize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/**
 * Learns the weights: gradient of the conditional likelihood, one sentence at a time, steps that
 * shrink with each feature's past gradients, averaged over all steps. One thread and a fixed seed:
 * the same bits on every machine.
 */
final class Trainer {
  /** A text and the label of each of its words. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(Views views, int[] labels) {}

  private static final int L = NameModel.LABELS;
  private static final int F = NameModel.FREE;
  private static final double RATE = 0.12;
  private static final double LIST_DROPOUT = 0.35;
  private static final double NAME_DROPOUT = 0.35;

  private final double[] weights = new double[F << NameModel.BITS];
  private final double[] squares = new double[F << NameModel.BITS];
  private final double[] sums = new double[F << NameModel.BITS];
  private final int[] touched = new int[F << NameModel.BITS];
  private final double[] steps = new double[(L + 1) * L];
  private final double[] stepSquares = new double[(L + 1) * L];
  private final double[] stepSums = new double[(L + 1) * L];
  private int time;

  /** Trains a model on texts made from the seed. */
  static NameModel train(long seed, int texts, int rounds) {
    Random random = new Random(seed);
    List<Example> examples = examples(new Grammar(random, false), random, texts);
    Trainer trainer = new Trainer();
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        trainer.learn(example, random);
      }
    }
    return trainer.averaged();
  }

  static List<Example> examples(Grammar grammar, Random random, int texts) {
    List<Example> examples = new ArrayList<>(texts);
    for (int i = 0; i < texts; i++) {
      examples.add(example(grammar.text(), noise(random)));
    }
    return examples;
  }

  private static Noise noise(Random random) {
    int p = random.nextInt(100);
    return p < 58
        ? Noise.NONE
        : p < 70
            ? Noise.LOWER
            : p < 77
                ? Noise.CAPS
                : p < 86
                    ? Noise.NO_MARKS
                    : p < 94 ? Noise.PLAIN : p < 97 ? Noise.TELEX : Noise.TITLE_CASE;
  }

  static Example example(List<Grammar.Piece> pieces, Noise noise) {
    StringBuilder text = new StringBuilder();
    List<int[]> names = new ArrayList<>();
    for (Grammar.Piece piece : pieces) {
      int start = text.length();
      text.append(noise.apply(piece.text()));
      if (piece.label() != NameModel.OUT) {
        names.add(new int[] {start, text.length(), piece.label()});
      }
    }
    Views views = new Views(text.toString());
    List<Token> tokens = views.tokens();
    int[] labels = new int[tokens.size()];
    for (int[] name : names) {
      boolean first = true;
      for (int i = 0; i < labels.length; i++) {
        if (tokens.get(i).start() < name[1] && tokens.get(i).end() > name[0]) {
          labels[i] = name[2] + (first ? 0 : 1);
          first = false;
        }
      }
    }
    return new Example(views, labels);
  }

  private void learn(Example example, Random random) {
    List<Token> tokens = example.views().tokens();
    NameFeatures features = new NameFeatures(tokens, example.views().bare());
    NameFeatures.Dropout drop = dropout(example.labels(), random);
    int from = 0;
    while (from < tokens.size()) {
      int to = features.endOfSentence(from);
      sentence(features.of(from, to, drop), example.labels(), from);
      from = to;
    }
  }

  private static NameFeatures.Dropout dropout(int[] labels, Random random) {
    boolean[] lists = new boolean[labels.length];
    boolean[] names = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      lists[i] = random.nextDouble() >= LIST_DROPOUT;
      names[i] = labels[i] == NameModel.OUT || random.nextDouble() >= NAME_DROPOUT;
    }
    return new NameFeatures.Dropout() {
      @Override
      public boolean lists(int word) {
        return lists[word];
      }

      @Override
      public boolean identity(int word) {
        return names[word];
      }
    };
  }

  private void sentence(int[][] features, int[] labels, int from) {
    time++;
    int n = features.length;
    double[][] scores = new double[n][L];
    for (int i = 0; i < n; i++) {
      for (int feature : features[i]) {
        for (int y = 1; y < L; y++) {
          scores[i][y] += weights[feature * F + y - 1];
        }
      }
    }
    double[] factors = new double[(L + 1) * L];
    for (int x = 0; x <= L; x++) {
      for (int y = 0; y < L; y++) {
        factors[x * L + y] = NameModel.allowed(x, y) ? StrictMath.exp(steps[x * L + y]) : 0;
      }
    }
    double[] pairs = new double[(L + 1) * L];
    double[][] p = Chain.marginals(scores, factors, pairs);
    int before = L;
    for (int i = 0; i < n; i++) {
      int label = labels[from + i];
      pairs[before * L + label] -= 1;
      before = label;
      for (int y = 1; y < L; y++) {
        double gradient = (y == label ? 1 : 0) - p[i][y];
        if (Math.abs(gradient) > 1e-4) {
          for (int feature : features[i]) {
            step(feature * F + y - 1, gradient);
          }
        }
      }
    }
    for (int k = 0; k < pairs.length; k++) {
      double gradient = -pairs[k];
      stepSquares[k] += gradient * gradient;
      stepSums[k] += steps[k];
      if (gradient != 0) {
        steps[k] += RATE * gradient / Math.sqrt(stepSquares[k] + 1e-6);
      }
    }
  }

  private void step(int at, double gradient) {
    sums[at] += weights[at] * (time - touched[at]);
    touched[at] = time;
    squares[at] += gradient * gradient;
    weights[at] += RATE * gradient / Math.sqrt(squares[at] + 0.1);
  }

  private NameModel averaged() {
    double[] mean = new double[weights.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (sums[i] + weights[i] * (time - touched[i])) / time;
    }
    double[] meanSteps = new double[steps.length];
    for (int i = 0; i < meanSteps.length; i++) {
      meanSteps[i] = stepSums[i] / time;
    }
    return NameModel.rounded(mean, meanSteps);
  }
}
