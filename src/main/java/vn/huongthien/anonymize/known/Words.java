package vn.huongthien.anonymize.known;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.normal.Token;

/** Finds the words at an offset. */
public final class Words {
  private Words() {}

  /** Index of the first word that ends behind the offset. */
  public static int at(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  public static List<Token> inside(List<Token> tokens, int start, int end) {
    int from = at(tokens, start);
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < end) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /** The word before the offset when only spaces, dots or hyphens are between. */
  public static @Nullable Token before(List<Token> tokens, int start) {
    int i = at(tokens, start);
    if (i == 0 || i >= tokens.size() || !tokens.get(i).gap().joins()) {
      return null;
    }
    return tokens.get(i - 1);
  }
}
