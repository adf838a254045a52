package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.normal.Views;

/**
 * Reads on from a place as long as one number is told, however it is cut up: "0912/440/637", "0251
 * (3) 600 114", "sáu trăm lẻ hai, chín một ba", "bảy mươi bốn, gạch, hát ét ét tê". What it is the
 * number of is for the caller to know.
 */
final class MixedNumber {
  /** What may stand in the number besides figures. */
  enum Letters {
    NONE,
    CAPITAL,
    /** Capital ones, and their names: "ét một". */
    SPOKEN
  }

  /**
   * What was read.
   *
   * @param end behind its last figure or letter
   * @param digits how many figures are told, by words as well
   * @param words how many of the pieces are words
   * @param letters how many capital letters or names of letters
   * @param pieces of how many runs it consists
   */
  record Read(int end, int digits, int words, int letters, int pieces) {
    /** Whether it is told otherwise than in figures and signs. */
    boolean spoken() {
      return words > 0;
    }
  }

  private static final int MOST = 20;
  private static final String D = FigureWords.ONE;
  private static final String END = FigureWords.END;

  /** "bốn số 0", "đôi 0", "ba con 7". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:(hai|ba|bon|nam|sau|[2-6]) (?:so|con|chu)|doi|cap|dup) (?:\\d{1,3}|D)".replace("D", D)
              + END);

  private static final Pattern OF_YEAR = Pattern.compile("nam (?:19|20)\\d\\d" + END);
  private static final Pattern FIGURES =
      Pattern.compile("(?:[0-9o*_?]*\\d[0-9o*_?]*|o(?=[. -]\\d))" + END);
  private static final Pattern CROSSED = Pattern.compile("(?:x{2,4}|[*_?•]{1,6})" + END);
  private static final Pattern RUN = Pattern.compile("[a-z0-9]{1,20}");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:gach(?: cheo| ngang| noi)?|xet|xec|xuyet|cheo|cham|tren|roi|duoi|giua|cuoi)" + END);
  private static final Set<String> FILLERS =
      Set.of("gạch", "xẹt", "xẹc", "xuyệt", "chéo", "chấm", "trên", "rồi", "đuôi", "giữa", "cuối");

  /** Told about the rest of the number, and no part of it. */
  private static final Pattern REST =
      Pattern.compile("(?:[a-z]{2,4}|\\d) so (?:sau|cuoi|dau|giua)" + END);

  /** The names of the letters. */
  private static final Set<String> NAMES =
      Set.of(
          "a", "bê", "bờ", "xê", "cờ", "đê", "đờ", "e", "ép", "gờ", "giê", "hát", "hắt", "hờ", "i",
          "ca", "lờ", "en", "mờ", "em", "nờ", "pê", "pờ", "quy", "cu", "quờ", "rờ", "ét", "sờ",
          "tê", "tờ", "u", "vê", "vờ", "ích");

  /** Signs between two pieces; brackets are read apart. */
  private static final Pattern GAP = Pattern.compile("[ \\u00a0.,–—‑/·:#♥+…\\n-]{0,5}");

  /** Two figures one after the other: one alone may be any word. */
  private static final Pattern PAIR =
      Pattern.compile("(?:D|\\d+|roi|duoi) (?:D|\\d|muoi|tram)".replace("D", D));

  /** What a court or a camp writes behind the number of its paper. */
  private static final Pattern PAPER = Pattern.compile("QĐ|HS|HS[SP]T|GCN|GRT");

  /** One figure alone. */
  private static final Pattern SINGLE = Pattern.compile("\\d(?= \\d )");

  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:hg]\\d{2}(?!\\d)");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d(?!\\d)");
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)] ");

  /** "4 triệu", "20 kg", "3 năm": what is counted is no part of the number before. */
  private static final Pattern UNIT =
      Pattern.compile(
          "[ \\u00a0]?(?:nghin|ngan|trieu|tr|ty|dong|vnd|d|k|nguoi|ho|kg|ky|lit|m2|ha|ngay|nam(?! (?:\\d|D|tram|muoi)(?![a-z]))|thang|gio|h|phut|lan|con|cai|tuoi|tan|chi|met|m|%)(?![a-z0-9])"
              .replace("D", D));

  private final Views views;
  private final String aligned;
  private final Letters allowed;
  private final int whole;
  private int digits;
  private int words;
  private int letters;
  private int pieces;

  private MixedNumber(Views views, Letters allowed, int whole) {
    this.views = views;
    this.aligned = views.aligned();
    this.allowed = allowed;
    this.whole = whole;
  }

  /**
   * What is told from there on.
   *
   * @param whole how many figures such a number has; 0 when that varies
   */
  static Read at(Views views, int start, Letters allowed, int whole) {
    return new MixedNumber(views, allowed, whole).read(start);
  }

  private Read read(int start) {
    Read last = new Read(start, 0, 0, 0, 0);
    int at = start;
    while (at < aligned.length() && digits <= MOST) {
      int next = piece(at, last.end());
      if (next < 0) {
        break;
      }
      boolean counted = digits > 0 && words < 5 && unit(next) && spaced(at, next);
      if (counted) {
        break;
      }
      last = new Read(next, digits, words, letters, pieces);
      Matcher bracket = in(BRACKETED, next);
      if (bracket.lookingAt() && figures(bracket)) {
        last = new Read(bracket.end(1) + 1, digits, words, letters, pieces);
      }
      at = next(last.end());
      if (at < 0) {
        break;
      }
    }
    return last;
  }

  /** "… 640 97: 4 triệu": a plain short number before a unit is an amount. */
  private boolean spaced(int at, int next) {
    return next - at <= 4 || aligned.charAt(at) > '9';
  }

  private boolean unit(int at) {
    return in(UNIT, at).lookingAt();
  }

  private Matcher in(Pattern pattern, int at) {
    return pattern
        .matcher(aligned)
        .region(at, Math.min(aligned.length(), at + 48))
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** Where the piece that begins here ends, or -1; fillers only lead to the next one. */
  private int piece(int at, int last) {
    Matcher several = in(SEVERAL, at);
    if (several.lookingAt() && FigureWords.spelled(views, at, several.end())) {
      return count(several.end(), several.group(1) == null ? 2 : 3, 1, 0);
    }
    if (Character.isLetter(aligned.charAt(at))) {
      int word = word(at);
      if (word > 0) {
        return word;
      }
      Matcher filler = in(FILLER, at);
      if (at > last && filler.lookingAt() && FILLERS.contains(first(at, filler.end()))) {
        int behind = gap(filler.end());
        int next = behind < 0 ? -1 : piece(behind, behind);
        return next < 0 ? -1 : next;
      }
    }
    Matcher figures = in(FIGURES, at);
    if (figures.lookingAt()) {
      return count(figures.end(), figures.end() - at, 0, 0);
    }
    Matcher crossed = in(CROSSED, at);
    if (pieces > 0 && crossed.lookingAt()) {
      return count(crossed.end(), 0, 0, 0);
    }
    return allowed == Letters.NONE ? -1 : code(at);
  }

  private String first(int start, int end) {
    return views.text().substring(start, end).toLowerCase(Locale.ROOT).split(" ", 2)[0];
  }

  private int word(int at) {
    Matcher year = in(OF_YEAR, at);
    if (pieces > 0 && year.lookingAt() && FigureWords.spelled(views, at, at + 3)) {
      return allowed == Letters.NONE ? -1 : count(year.end(), 4, 0, 0);
    }
    FigureWords.Read read = FigureWords.at(views, at);
    boolean first = pieces == 0 && FigureWords.link(aligned, at);
    return read == null || first ? -1 : count(read.end(), read.digits(), 1, 0);
  }

  /** Capital letters and figures, or the name of a letter. */
  private int code(int at) {
    Matcher run = in(RUN, at);
    if (!run.lookingAt()) {
      return -1;
    }
    String written = views.text().substring(at, run.end());
    int figures = (int) written.chars().filter(Character::isDigit).count();
    boolean small = written.chars().anyMatch(Character::isLowerCase);
    if (allowed == Letters.SPOKEN
        && NAMES.contains(written.toLowerCase(Locale.ROOT))
        && pieces > 0) {
      return count(run.end(), 0, 1, 1);
    }
    boolean boat = written.matches("\\p{Lu}{1,2}\\p{Ll}");
    if ((small && !boat && !(figures > 0 && views.small()))
        || (figures == 0 && written.length() > 10)) {
      return -1;
    }
    return count(run.end(), figures, 0, written.length() - figures);
  }

  private int count(int end, int figures, int said, int capitals) {
    digits += figures;
    words += said;
    letters += capitals;
    pieces++;
    return end;
  }

  /** Where the next piece begins, or -1 when the number ends here. */
  private int next(int end) {
    Matcher bracket = in(BRACKETED, end);
    if (bracket.lookingAt()) {
      return passed(bracket);
    }
    int at = gap(end);
    if (at < 0 || at >= aligned.length()) {
      return -1;
    }
    String between = views.text().substring(end, at);
    boolean full = whole > 0 && digits >= whole;
    boolean figure = Character.isDigit(aligned.charAt(at));
    boolean letter = !figure && Character.isUpperCase(views.text().charAt(at));
    boolean tight = !between.isEmpty() && !between.contains(" ") && !between.contains("\n");
    if (full || in(REST, at).lookingAt() || (between.equals(" ") && in(DATE, at).lookingAt())) {
      return -1;
    }
    if (between.indexOf('\n') >= 0) {
      boolean goesOn =
          figure
              && !in(TIME, at).lookingAt()
              && !in(DAY, at).lookingAt()
              && !in(ITEM, at).lookingAt();
      boolean cut = whole > 0 || between.matches("(?s) ?[-–/]\\s*");
      return goesOn && cut && between.chars().filter(c -> c == '\n').count() == 1 ? at : -1;
    }
    if (allowed == Letters.NONE && between.indexOf(':') >= 0) {
      return -1;
    }
    boolean sentence = between.matches("[.:…,]+ .*");
    boolean begins = between.startsWith(".") && Character.isUpperCase(views.text().charAt(at));
    boolean single =
        between.equals(". ")
            && in(SINGLE, at).lookingAt()
            && end > 1
            && aligned.charAt(end - 2) == ' ';
    boolean open = (whole > 0 || single) && figure && !between.startsWith(",");
    if (sentence && !open && (begins || !told(at))) {
      return -1;
    }
    boolean parted = between.equals(",") && figure && whole > 0;
    if (between.indexOf(',') >= 0 && words == 0 && !parted && !in(PAIR, at).lookingAt()) {
      return -1;
    }
    boolean word = !figure && !letter;
    boolean code = words == 0 && letters > 0;
    if (code && (between.indexOf(',') >= 0 || (word && !tight && endsInLetter(end)))) {
      return -1;
    }
    if (letter && !tight) {
      return joint(between, at) ? at : -1;
    }
    return at;
  }

  /** "(3) 600", "(bàn) 3 66", "(2025) QĐ": what is in brackets is read, or passed over. */
  private static final Pattern BRACKETED =
      Pattern.compile("[ \\u00a0./-]{0,3}\\(([^()\\n]{1,24})\\)([ \\u00a0./-]{0,3})");

  /** Counts the figures in brackets, "(208-96)"; a whole number has none behind it. */
  private boolean figures(Matcher m) {
    String inside = m.group(1);
    int told = (int) inside.chars().filter(Character::isLetterOrDigit).count();
    boolean full = whole > 0 && digits + told > whole;
    boolean counted = digits > 0 && inside.matches("[0-9o .-]+") && !full;
    if (counted) {
      digits += told;
      pieces++;
    }
    return counted;
  }

  /** Words in brackets between two figures are passed over: "0259 (bàn) 3 66". */
  private int passed(Matcher m) {
    boolean full = whole > 0 && digits >= whole;
    boolean behind = m.end() < aligned.length() && Character.isDigit(aligned.charAt(m.end()));
    boolean few = m.group(1).split(" ", -1).length <= 4;
    return !full && few && (behind || m.group(2).startsWith("/")) ? m.end() : -1;
  }

  private boolean endsInLetter(int end) {
    return Character.isLetter(aligned.charAt(end - 1));
  }

  /** Whether a word for a figure follows. */
  private boolean told(int at) {
    Matcher filler = in(FILLER, at);
    boolean figure = FigureWords.at(views, at) != null;
    boolean leads = filler.lookingAt() && FILLERS.contains(first(at, filler.end()));
    boolean letter =
        allowed == Letters.SPOKEN
            && words > 0
            && NAMES.contains(first(at, Math.min(aligned.length(), at + 5)).replace(",", ""));
    return figure || leads || letter || (words > 0 && Character.isDigit(aligned.charAt(at)));
  }

  /** Letters stand apart before figures, "LWN 0029", and at the end of a boat's number. */
  private boolean joint(String between, int at) {
    Matcher run = in(RUN, at);
    if (!run.lookingAt() || allowed == Letters.NONE) {
      return false;
    }
    if (between.strip().matches("[-–/]")) {
      return true;
    }
    String written = views.text().substring(at, run.end());
    boolean figures = written.chars().anyMatch(Character::isDigit);
    boolean before =
        written.length() <= 4
            && run.end() + 1 < aligned.length()
            && aligned.charAt(run.end()) == ' '
            && Character.isDigit(aligned.charAt(run.end() + 1));
    boolean told = allowed == Letters.SPOKEN && words > 0 && written.length() <= 2;
    boolean suffix = PAPER.matcher(written).matches();
    return figures || before || told || suffix || written.matches("TS|VN|H");
  }

  private int gap(int end) {
    Matcher gap = in(GAP, end);
    return gap.lookingAt() ? gap.end() : end;
  }
}
