package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which words were added and removed between two texts, by their longest common part. */
public final class WordDiff {
  private static final int LIMIT = 6_000_000;

  private WordDiff() {}

  /** What happened to a piece. */
  public enum Op {
    SAME,
    ADD,
    DEL
  }

  /** Some words, with the blanks after them. */
  public record Piece(Op op, String text) {}

  public static List<Piece> of(String before, String after) {
    String[] a = words(before);
    String[] b = words(after);
    if ((long) a.length * b.length > LIMIT) {
      return List.of(new Piece(Op.DEL, before), new Piece(Op.ADD, after));
    }
    int[][] common = table(a, b);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i].equals(b[j])) {
        add(pieces, Op.SAME, a[i]);
        i++;
        j++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        add(pieces, Op.DEL, a[i++]);
      } else {
        add(pieces, Op.ADD, b[j++]);
      }
    }
    return Collections.unmodifiableList(pieces);
  }

  private static int[][] table(String[] a, String[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            a[i].equals(b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Op op, String word) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).op() == op) {
      pieces.set(last, new Piece(op, pieces.get(last).text() + word));
    } else {
      pieces.add(new Piece(op, word));
    }
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
  }
}
