package vn.huongthien.anonymize.name;

import org.jspecify.annotations.Nullable;

/**
 * Forward and backward over one sentence: how likely each word has each label, all ways of reading
 * the sentence counted. Only exact arithmetic of {@link StrictMath}, so that every machine gets the
 * same bits.
 */
final class Chain {
  private static final int L = NameModel.LABELS;

  private Chain() {}

  /** Probabilities {@code [word][label]} from scores of the words and the weights of steps. */
  static double[][] marginals(double[][] scores, double[] steps) {
    return marginals(scores, steps, null);
  }

  /** The same; adds to {@code pairs} how often each label is expected after each other. */
  static double[][] marginals(double[][] scores, double[] steps, double @Nullable [] pairs) {
    int n = scores.length;
    double[][] emit = new double[n][L];
    for (int i = 0; i < n; i++) {
      double top = Double.NEGATIVE_INFINITY;
      for (double s : scores[i]) {
        top = Math.max(top, s);
      }
      for (int y = 0; y < L; y++) {
        emit[i][y] = StrictMath.exp(scores[i][y] - top);
      }
    }
    double[][] forward = new double[n][L];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        double sum = 0;
        if (i == 0) {
          sum = steps[L * L + y];
        } else {
          for (int x = 0; x < L; x++) {
            sum += forward[i - 1][x] * steps[x * L + y];
          }
        }
        forward[i][y] = sum * emit[i][y];
      }
      scale(forward[i]);
    }
    double[] back = {1, 1, 1, 1, 1};
    double[][] result = new double[n][L];
    for (int i = n - 1; i >= 0; i--) {
      for (int y = 0; y < L; y++) {
        result[i][y] = forward[i][y] * back[y];
      }
      scale(result[i]);
      if (pairs != null) {
        expect(i, forward, emit, back, steps, pairs);
      }
      double[] next = new double[L];
      for (int x = 0; x < L; x++) {
        for (int y = 0; y < L; y++) {
          next[x] += steps[x * L + y] * emit[i][y] * back[y];
        }
      }
      scale(next);
      back = next;
    }
    return result;
  }

  private static void expect(
      int i, double[][] forward, double[][] emit, double[] back, double[] steps, double[] pairs) {
    double[] joint = new double[(L + 1) * L];
    for (int x = 0; x <= L; x++) {
      double from = x == L ? (i == 0 ? 1 : 0) : i == 0 ? 0 : forward[i - 1][x];
      for (int y = 0; y < L; y++) {
        joint[x * L + y] = from * steps[x * L + y] * emit[i][y] * back[y];
      }
    }
    scale(joint);
    for (int k = 0; k < joint.length; k++) {
      pairs[k] += joint[k];
    }
  }

  /** The weights of steps as factors, forbidden ones zero. */
  static double[] steps(NameModel model) {
    double[] steps = new double[(L + 1) * L];
    for (int x = 0; x <= L; x++) {
      for (int y = 0; y < L; y++) {
        steps[x * L + y] = NameModel.allowed(x, y) ? StrictMath.exp(model.transition(x, y)) : 0;
      }
    }
    return steps;
  }

  static void scale(double[] row) {
    double sum = 0;
    for (double v : row) {
      sum += v;
    }
    for (int y = 0; y < row.length; y++) {
      row[y] /= sum;
    }
  }
}
