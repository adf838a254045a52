package vn.huongthien.anonymize.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The weights of a linear-chain conditional random field: for every hashed feature one small number
 * a label, and what follows what. "Outside" is the reference and has no weights of its own.
 */
final class NameModel {
  static final int BITS = 18;
  static final int MASK = (1 << BITS) - 1;

  /** Labels: outside, first and further words of a person, of a place. */
  static final int LABELS = 5;

  static final int FREE = LABELS - 1;
  static final int OUT = 0;
  static final int PERSON = 1;
  static final int PLACE = 3;

  private static final int MAGIC = 0x4854_4e31;
  private static final double FORBIDDEN = -1e9;
  private static final double STEP = 1 / 16.0;

  private final byte[] weights;
  private final double[] transitions;

  NameModel(byte[] weights, double[] transitions) {
    this.weights = weights;
    this.transitions = transitions;
  }

  /** The model that the project ships. */
  static NameModel shipped() {
    try (InputStream in =
        NameModel.class.getResourceAsStream("/vn/huongthien/anonymize/names.model")) {
      if (in == null) {
        throw new IllegalStateException("missing names.model");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rounds learned weights to sixteenths. */
  static NameModel rounded(double[] weights, double[] transitions) {
    byte[] small = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      small[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / STEP)));
    }
    double[] steps = new double[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      steps[i] = Math.round(transitions[i] / STEP) * STEP;
    }
    return new NameModel(small, steps);
  }

  /** A word inside a name must follow a word of the same kind of name. */
  static boolean allowed(int before, int label) {
    boolean inside = label == PERSON + 1 || label == PLACE + 1;
    return !inside || before == label || before == label - 1;
  }

  /** Weight of a label after another; row {@link #LABELS} is the beginning of a sentence. */
  double transition(int before, int label) {
    return allowed(before, label) ? transitions[before * LABELS + label] : FORBIDDEN;
  }

  /** Adds up the weights of a word's features into one score a label. */
  void score(int[] features, double[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int feature : features) {
      int at = feature * FREE;
      a += weights[at];
      b += weights[at + 1];
      c += weights[at + 2];
      d += weights[at + 3];
    }
    scores[0] = 0;
    scores[1] = a * STEP;
    scores[2] = b * STEP;
    scores[3] = c * STEP;
    scores[4] = d * STEP;
  }

  /** Writes the features that have a weight, as the step from one to the next and the weights. */
  void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
    for (double t : transitions) {
      out.writeByte((int) Math.round(t / STEP));
    }
    int last = -1;
    for (int f = 0; f <= MASK; f++) {
      int at = f * FREE;
      if ((weights[at] | weights[at + 1] | weights[at + 2] | weights[at + 3]) != 0) {
        int gap = f - last;
        while (gap > 255) {
          out.writeByte(0);
          gap -= 255;
        }
        out.writeByte(gap);
        out.write(weights, at, FREE);
        last = f;
      }
    }
    out.flush();
  }

  static NameModel read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(source);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of names");
    }
    double[] transitions = new double[(LABELS + 1) * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readByte() * STEP;
    }
    byte[] weights = new byte[FREE << BITS];
    byte[] rest = in.readAllBytes();
    int feature = -1;
    int i = 0;
    while (i < rest.length) {
      int gap = rest[i++] & 255;
      if (gap == 0) {
        feature += 255;
        continue;
      }
      feature += gap;
      System.arraycopy(rest, i, weights, feature * FREE, FREE);
      i += FREE;
    }
    return new NameModel(weights, transitions);
  }
}
