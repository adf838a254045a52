package vn.huongthien.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed from one text to another, word by word. */
public final class WordDiff {
  private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.");

  /** Of the table, four bytes each; beyond, everything between the common ends counts as new. */
  private static final long MAX_CELLS = 6_000_000;

  private WordDiff() {}

  /** What happened to a piece of text. */
  public enum Op {
    SAME,
    ADD,
    DEL
  }

  /** A piece of text. */
  public record Segment(Op op, String text) {}

  /** Pieces in reading order; what was removed stands before what took its place. */
  public static List<Segment> of(String before, String after) {
    List<String> a = tokens(before);
    List<String> b = tokens(after);
    int start = 0;
    while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
      start++;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > start && endB > start && a.get(endA - 1).equals(b.get(endB - 1))) {
      endA--;
      endB--;
    }
    Merger out = new Merger();
    a.subList(0, start).forEach(t -> out.add(Op.SAME, t));
    middle(a.subList(start, endA), b.subList(start, endB), out);
    a.subList(endA, a.size()).forEach(t -> out.add(Op.SAME, t));
    return out.done();
  }

  private static void middle(List<String> a, List<String> b, Merger out) {
    if ((long) a.size() * b.size() > MAX_CELLS) {
      a.forEach(t -> out.add(Op.DEL, t));
      b.forEach(t -> out.add(Op.ADD, t));
      return;
    }
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        out.add(Op.SAME, a.get(i++));
        j++;
      } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
        out.add(Op.DEL, a.get(i++));
      } else {
        out.add(Op.ADD, b.get(j++));
      }
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** Joins neighbours of the same kind. */
  private static final class Merger {
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Op op = Op.SAME;

    void add(Op next, String token) {
      if (next != op) {
        flush();
        op = next;
      }
      text.append(token);
    }

    private void flush() {
      if (!text.isEmpty()) {
        segments.add(new Segment(op, text.toString()));
        text.setLength(0);
      }
    }

    List<Segment> done() {
      flush();
      return List.copyOf(segments);
    }
  }
}
