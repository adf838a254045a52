package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Stream;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.normal.Views.View;

/**
 * Identity, tax, insurance, phone, account numbers: long runs of digits in any grouping or in
 * words. Amounts of money, hotlines and years are not.
 */
public final class Numbers implements Recognizer {
  private static final int SHORTEST = 8;
  private static final Pattern AMOUNT =
      Pattern.compile("[1-9]\\d{0,2}(?:[.,  ]\\d{3}){1,4}(?:,\\d{1,2})?[đĐd]?");
  private static final Pattern UNIT =
      Pattern.compile(
          "^\\s?(?:d(?![a-z])|dong|vnd|vn|usd|trieu|ty|nghin|ngan|do la|lit|kg|tan|met|m2|ha|nguoi"
              + "|luot|ho |ban |case|%|\\$)");
  private static final Pattern CUE =
      Pattern.compile(
          "(?:dien thoai|sdt|dt|phone|tel|zalo|goi|lien he|hotline|cccd|cmnd|cmt|can cuoc|chung"
              + " minh|ho chieu|passport|mst|ma so|bhxh|bhyt|bao hiem|stk|tai khoan|so the|so"
              + " tk|gplx|bang lai|giay phep|so bi danh|so pn|so cu|dinh danh)[^\\n"
              + "]{0,25}$");
  private static final Folded CODED =
      Folded.of(
          "(?<![a-z0-9])(?<!dong )(?<!nam )(?<!bac )(?:pn|sbd|hs|ht|gd|dn|hc|ch|te|tn|hn|ca|bn|tq|xk|kd|[a-z])[ -]?"
              + "\\d(?:[ .-]?\\d){6,12}(?![a-z0-9])");
  private static final Folded INSURANCE =
      Folded.of(
          "(?<![a-z0-9])(?:dn|hx|ch|nn|tk|hc|xk|ht|tb|no|ct|tn|cs|qn|ca|cc|ck|cb|kc|hd|te|bt|hn|dt|dk|ts|tc|tq|ta|ty|hg|px|hs|sv|gb|gd|(?:cb|gd|hx|dn|bt|kc|xk|px|gb) )\\d(?:["
              + " .-]?\\d){11,13}(?![a-z0-9])");
  private static final Folded REVERSED =
      Folded.of(
          "(?<![a-z0-9/.,-])(\\d{3,12}) (?:la|chinh la) (?:so|ma) (?:pham nhan|tu|ao|danh ban|chung"
              + " minh|can cuoc|cmnd|cccd|ho so|bao hiem|the|so)(?![a-z])");
  private static final Folded SERIAL =
      Folded.of(
          "(?<![a-z])(?:se-?ri|serial|imei|so may|so khung|s/n)(?: so)?[:"
              + " ]{1,2}((?=[a-z-]{0,8}\\d)[a-z0-9-]{5,20}(?: (?=[a-z]{0,2}\\d)[a-z0-9]{2,4}(?![a-z0-9])){0,3})(?![a-z0-9])");
  private static final Folded PASSPORT =
      Folded.of("(?<![a-z0-9])(?:ho chieu|passport)[^\\n\\d]{0,20}([a-z]\\d{7})(?!\\d)");
  private static final Folded PRISONER =
      Folded.of(
          "(?<![a-z0-9])(?:pn|sbd|so ho so|so tu|ho so so|so pham nhan|so bi danh|ma pham nhan)[/:."
              + " a-z]{0,16}((?:pn"
              + " ?)?\\d[\\d.-]{2,14}\\d(?![-/.]?[a-z0-9])|\\d{1,4}(?:[-/.][0-9a-z]{1,5}){1,3})(?![a-z0-9])");
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![a-z0-9/-])[a-z]{1,4}[-/]\\d{2,4}[-/]\\d{3,8}(?![a-z0-9/-])"
              + "|(?<![a-z0-9/-])[a-z]{1,3}/\\d{2} so \\d{4,8}(?![a-z0-9])");

  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d([-./])(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])");

  /** "cũ 9 số 182 604 937": how many figures follow. */
  private static final Pattern HOW_MANY =
      Pattern.compile("(?:9|12|chin|muoi hai|10|13) (?:so|chu so)[: ]{1,2}(?=[\\da-z])");

  /** What a line of a chat begins with. */
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:hg]\\d{2}(?!\\d)");

  /** "10:14 04-11-2024", "13g30 đến 15g00". */
  private static final Pattern TIME_AND_DAY =
      Pattern.compile(
          "\\d{2} (?:"
              + DAY.pattern()
              + ")|(?:"
              + DAY.pattern().replace("\\1", "[-./]")
              + ") \\d{1,2}|\\d{1,2}[gh]\\d{2}[^\\d]{1,6}\\d{1,2}[gh]\\d{2}");

  private static final Pattern HOTLINE = Pattern.compile("1[89]00\\d{4,6}");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d(?:[^\\p{Nd}]+(?:19|20)\\d\\d)*");

  /** "án số 112 năm 2014": a number and a year. */
  private static final Pattern OF_YEAR = Pattern.compile("\\d{1,5}[/ ]+năm (?:19|20)\\d\\d");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    TelephoneNumbers.find(views, out);
    SpokenNumbers.find(views, out);
    Stream digits = views.get(View.DIGITS);
    int from = 0;
    while (from < digits.length()) {
      if (digits.at(from) == Stream.BREAK) {
        from++;
        continue;
      }
      int to = from;
      while (to < digits.length()
          && digits.at(to) != Stream.BREAK
          && close(views, digits, from, to)) {
        to++;
      }
      if (to - from >= SHORTEST) {
        run(views, digits, from, to, out);
      }
      from = Math.max(to, from + 1);
    }
    coded(views, out);
    CodedNumbers.find(views, out);
    CuedNumbers.find(views, out);
    SpokenNumbers.accounts(views.aligned(), out);
  }

  /** Digits of one number stand close together; commas and slashes part numbers. */
  private static boolean close(Views views, Stream digits, int from, int i) {
    if (i == from) {
      return true;
    }
    String between =
        views.text().substring(Math.min(digits.end(i - 1), digits.start(i)), digits.start(i));
    if (between.isEmpty()) {
      return true;
    }
    // "+84 (0)393": the nought is left out abroad
    if (between.strip().equals("(") && digits.at(i) == '0' && i == from + 2) {
      return true;
    }
    if (between.equals(")") && i == from + 3 && digits.at(i - 1) == '0') {
      return true;
    }
    // "(1) 0912 345 678" is the first of a list; "(84) 912" and "(024) 3" are not
    boolean counter = between.indexOf(')') >= 0 && digits.at(from) != '0' && i - from <= 2;
    if (counter && !(digits.at(from) == '8' && digits.at(i - 1) == '4')) {
      return false;
    }
    boolean line = between.indexOf('\n') >= 0;
    if (between.chars().filter(c -> c == '\n').count() > 1) {
      return false;
    }
    if (line
        && TIME.matcher(views.text()).region(digits.start(i), views.text().length()).lookingAt()) {
      return false;
    }
    boolean told = Character.isLetter(views.text().charAt(digits.end(i - 1) - 1));
    if (told && between.chars().anyMatch(Character::isLetter)) {
      return false;
    }
    if (between.charAt(0) == '.' && between.length() > 1 && between.substring(1).isBlank()) {
      return false;
    }
    boolean word = Character.isLetter(views.text().charAt(digits.start(i)));
    if (word
        && (between.indexOf('\n') >= 0
            || (between.indexOf('.') >= 0 && between.length() > 1)
            || between.contains(" v"))) {
      return false;
    }
    boolean landline = i > from + 1 && digits.at(from) == '0' && digits.at(from + 1) == '2';
    int longest = landline ? 13 : digits.at(from) == '0' ? 10 : 9;
    boolean whole = i - from >= longest;
    if (word && whole && between.indexOf(' ') >= 0) {
      return false;
    }
    if (between.equals(" – ")) {
      return true;
    }
    if (between.startsWith(" và ")) {
      return false;
    }
    for (int k = 0; k < between.length(); k++) {
      char c = between.charAt(k);
      if (c == ',' || c == ';' || c == '/' || c == ':' || c == '(' || c == '%' || c == '–'
          || c == '★' || c == '☆') {
        return false;
      }
    }
    return between.length() <= 3
        || between.isBlank()
        || (between.indexOf('\n') < 0 && words(between));
  }

  private static boolean words(String between) {
    return between.length() < 9;
  }

  private static void run(Views views, Stream digits, int first, int to, Consumer<Candidate> out) {
    int from = first;
    if (views.aligned().startsWith("le ", digits.start(from))) {
      from++;
    }
    String text = views.text();
    Matcher told =
        HOW_MANY
            .matcher(views.aligned())
            .region(digits.start(from), digits.end(to - 1))
            .useTransparentBounds(true);
    while (told.lookingAt() && from < to && digits.start(from) < told.end()) {
      from++;
    }
    if (to - from < SHORTEST) {
      from = first; // too few are left: all of it is hidden
    }
    int start = digits.start(from);
    int end = digits.end(to - 1);
    String raw = text.substring(start, end);
    String aligned = views.aligned();
    String before = aligned.substring(Math.max(0, start - 84), start);
    String after = aligned.substring(end, Math.min(aligned.length(), end + 24));
    boolean cue = CUE.matcher(before).find();
    boolean spaced = raw.indexOf(' ') > 0 && to - from >= 9;
    boolean amount = AMOUNT.matcher(raw).matches() && !cue && !spaced;
    if (amount || (UNIT.matcher(after).find() && !cue) || quantities(raw)) {
      return;
    }
    String value = digits.slice(from, to);
    if (DAY.matcher(raw).matches()
        || TIME_AND_DAY.matcher(raw).matches()
        || OF_YEAR.matcher(raw).matches()
        || HOTLINE.matcher(value).matches()) {
      return;
    }
    boolean plus = start > 0 && text.charAt(start - 1) == '+';
    out.accept(
        Candidate.structured(
            plus ? start - 1 : start,
            end,
            plus ? Kind.PHONE : NumberKinds.of(value, before, after),
            "number",
            Contacts.HIDDEN));
  }

  /** Several years or small numbers one after the other are no identifier. */
  private static boolean quantities(String raw) {
    return YEARS.matcher(raw).matches();
  }

  private static void coded(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    each(CODED, views, 0, "coded-number", out);
    each(INSURANCE, views, 0, "insurance-card", out);
    each(REVERSED, views, 1, "said-after", out);
    each(SERIAL, views, 1, "serial-number", out);
    each(PASSPORT, views, 1, "passport", out);
    each(PRISONER, views, 1, "prisoner-number", out);
    Matcher lettered = LETTERED.matcher(aligned);
    while (lettered.find()) {
      if (Character.isUpperCase(views.text().charAt(lettered.start()))) {
        out.accept(
            Candidate.structured(
                lettered.start(),
                lettered.end(),
                lettered.group().startsWith("hs")
                    ? Kind.JUDGMENT
                    : CodedNumbers.kind(views, lettered.start()),
                "lettered-number",
                Contacts.HIDDEN));
      }
    }
  }

  private static void each(
      Folded pattern, Views views, int group, String rule, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Folded.Scan matcher = pattern.in(views);
    while (matcher.find()) {
      int start = matcher.start(group);
      boolean bank =
          !rule.equals("insurance-card")
              && NumberKinds.bank(aligned.substring(Math.max(0, start - 30), start));
      boolean paper = rule.equals("coded-number");
      Kind kind =
          bank ? Kind.BANK_ACCOUNT : paper ? CodedNumbers.kind(views, start) : Kind.ID_NUMBER;
      out.accept(Candidate.structured(start, matcher.end(group), kind, rule, Contacts.HIDDEN));
    }
  }
}
