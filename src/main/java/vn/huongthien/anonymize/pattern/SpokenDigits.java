package vn.huongthien.anonymize.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.normal.Views;

/**
 * Reads a number that is told digit by digit: figures in groups, words for figures ("079tám 11hai
 * 6six5"), several of the same ("bốn số 5", "tam hoa 9"), crossed-out ones and letters that look
 * like figures.
 */
final class SpokenDigits {
  /**
   * What was read.
   *
   * @param end behind the last digit
   * @param digits how many are told, crossed-out ones too
   * @param words how many words tell digits
   * @param odd whether it is told otherwise than in groups of figures
   */
  record Read(int end, int digits, int words, boolean odd) {}

  private static final int MOST = 14;
  private static final int MOBILE = 10;

  static final String WORD =
      "khong|mot|hai|bay|ba|bon|tu|nam|lam|sau|tam|chin|zero|one|two|three|four|five|six|seven|eight|nine|oh";

  /** One piece of a run of letters and figures. */
  private static final Pattern PIECE =
      Pattern.compile("\\d+|(" + WORD + ")|(x+|[*?_]+)|[oli]{1,2}");

  private static final Pattern RUN = Pattern.compile("[a-z0-9*?_]+");
  private static final Pattern TIMES =
      Pattern.compile(
          "(hai|ba|bon|nam|sau|bay|\\d) (?:(?:lan|con|chu) (?:so )?|so )(?:\\d{1,3}|"
              + WORD
              + ")(?![a-z0-9])");
  private static final Pattern SAME =
      Pattern.compile("(?:tam hoa|tu quy|ngu quy|dup|cap|doi|bo ba) (?:so )?\\d{1,2}(?![a-z0-9])");
  private static final Pattern FILLER =
      Pattern.compile("(?:duoi|giua|dau|cuoi|le|roi|h)(?: la)? (?=[0-9a-z*?])");
  private static final Pattern CROSSED = Pattern.compile("[x*?_]+(?![a-z0-9])");
  private static final Pattern AREA = Pattern.compile("[0o][ -]?(?:2|hai)|khong hai");
  private static final Pattern GAP = Pattern.compile("(?:[ ,.–()·-]|→){0,4}");

  private final Views views;
  private final String aligned;
  private int digits;
  private int landline;
  private int words;
  private boolean odd;
  private boolean dotted;

  private SpokenDigits(Views views) {
    this.views = views;
    this.aligned = views.aligned();
  }

  static Read at(Views views, int start) {
    return new SpokenDigits(views).read(start);
  }

  private Read read(int start) {
    int end = start;
    int at = start;
    landline = in(AREA, start).lookingAt() ? 1 : 0;
    while (at < aligned.length()) {
      int before = digits;
      int next = element(at, end);
      if (next < 0 || digits > MOST) {
        digits = before;
        break;
      }
      if (digits > before) {
        end = next;
      }
      Matcher gap = in(GAP, next);
      at = gap.lookingAt() ? gap.end() : next;
      boolean word = at < aligned.length() && Character.isLetter(aligned.charAt(at));
      String between = aligned.substring(next, at);
      boolean sentence = between.contains(". ");
      boolean whole = digits == MOBILE + landline;
      boolean crossed = between.indexOf(',') >= 0 && in(CROSSED, at).lookingAt();
      if (crossed
          || (sentence && whole)
          || (word && (whole || (sentence && !in(FILLER, at).lookingAt())))) {
        break;
      }
      dotted |= sentence;
    }
    boolean grouped = dotted && (digits == MOBILE || digits == MOBILE + 1);
    return new Read(end, digits, words, odd || grouped);
  }

  private Matcher in(Pattern pattern, int at) {
    return pattern.matcher(aligned).region(at, Math.min(aligned.length(), at + 40));
  }

  /** Where the element that begins here ends, or -1; its digits are counted. */
  private int element(int at, int last) {
    Matcher times = in(TIMES, at);
    if (times.lookingAt()
        && spelled(times.start(1), times.end(1))
        && spelled(aligned.lastIndexOf(' ', times.end() - 1) + 1, times.end())) {
      String number = times.group(1);
      int many = Character.isDigit(number.charAt(0)) ? number.charAt(0) - '0' : many(number);
      digits += many;
      odd = true;
      return times.end();
    }
    Matcher same = in(SAME, at);
    if (same.lookingAt()) {
      digits += same.group().startsWith("tu quy") ? 4 : same.group().startsWith("ngu") ? 5 : 3;
      odd = true;
      return same.end();
    }
    Matcher filler = in(FILLER, at);
    if (at > last && filler.lookingAt()) {
      return filler.end();
    }
    return run(at);
  }

  private static int many(String word) {
    return switch (word) {
      case "ba" -> 3;
      case "bon" -> 4;
      case "nam" -> 5;
      case "sau" -> 6;
      case "bay" -> 7;
      default -> 2;
    };
  }

  private int run(int at) {
    Matcher run = in(RUN, at);
    if (!run.lookingAt()) {
      return -1;
    }
    int count = 0;
    int said = 0;
    boolean strange = false;
    int from = at;
    Matcher piece = PIECE.matcher(aligned);
    while (from < run.end()) {
      if (!piece.region(from, run.end()).lookingAt()) {
        return -1;
      }
      if (piece.group(1) != null) {
        if (!spelled(piece.start(), piece.end())) {
          return -1;
        }
        count++;
        said++;
      } else {
        count += piece.end() - piece.start();
        boolean figures = Character.isDigit(piece.group().charAt(0));
        boolean letters = !figures && piece.group(2) == null;
        if (letters && marked(piece.start(), piece.end())) {
          return -1;
        }
        if (letters && run.end() - at == 1 && digits > 0 && piece.group().charAt(0) != 'o') {
          return -1;
        }
        strange |= !figures;
      }
      from = piece.end();
    }
    boolean single = run.end() - at == 1 && digits == 1;
    digits += count;
    words += said;
    odd |= said > 0 || strange || single;
    return run.end();
  }

  /** "lỡ" is no "lo". */
  private boolean marked(int start, int end) {
    return views.text().substring(start, end).chars().anyMatch(c -> c > 127);
  }

  private boolean spelled(int start, int end) {
    return FigureWords.spelled(views, start, end);
  }
}
