package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.normal.Views;

/** Words for figures, one or several that make one number, and how many figures they tell. */
final class FigureWords {
  /**
   * What was read.
   *
   * @param end behind the last word
   * @param digits how many figures it tells
   */
  record Read(int end, int digits) {}

  /** One figure. */
  static final String ONE = "(?:khong|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)";

  static final String END = "(?![a-z0-9])";

  /** "hai nghìn mười bảy", "sáu trăm lẻ hai", "hai mươi sáu" or "năm chục", "bảy". */
  private static final List<Pattern> LONGEST_FIRST =
      List.of(
          pattern(
              "D (?:nghin|ngan)(?: (?:D tram )?(?:(?:le|linh) D|D muoi(?: D)?|muoi(?: D)?|D))?"),
          pattern("D tram(?: (?:(?:le|linh) D|D muoi(?: D)?|muoi(?: D)?|D))?"),
          pattern("(?:(?:D )?muoi(?: D)?|D chuc(?: D)?)"),
          pattern("(?:D|le|linh)"));

  private static final Map<String, Set<String>> SPELLED =
      Map.ofEntries(
          Map.entry("khong", Set.of("không", "hông")),
          Map.entry("mot", Set.of("một", "mốt")),
          Map.entry("hai", Set.of("hai")),
          Map.entry("ba", Set.of("ba")),
          Map.entry("bon", Set.of("bốn")),
          Map.entry("tu", Set.of("tư")),
          Map.entry("nam", Set.of("năm")),
          Map.entry("lam", Set.of("lăm")),
          Map.entry("nham", Set.of("nhăm")),
          Map.entry("sau", Set.of("sáu")),
          Map.entry("bay", Set.of("bảy", "bẩy")),
          Map.entry("tam", Set.of("tám")),
          Map.entry("chin", Set.of("chín")),
          Map.entry("muoi", Set.of("mười", "mươi")),
          Map.entry("chuc", Set.of("chục")),
          Map.entry("tram", Set.of("trăm")),
          Map.entry("nghin", Set.of("nghìn")),
          Map.entry("ngan", Set.of("ngàn")),
          Map.entry("le", Set.of("lẻ")),
          Map.entry("linh", Set.of("linh")));

  private FigureWords() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex.replace("D", ONE) + END);
  }

  /** What is told from there on, or null. */
  static @Nullable Read at(Views views, int at) {
    String aligned = views.aligned();
    int figures = LONGEST_FIRST.size();
    for (Pattern pattern : LONGEST_FIRST) {
      Matcher m = pattern.matcher(aligned).region(at, Math.min(aligned.length(), at + 48));
      if (m.useTransparentBounds(true).lookingAt()) {
        return spelled(views, at, m.end()) ? new Read(m.end(), figures) : null;
      }
      figures--;
    }
    return null;
  }

  /** "lẻ" and "linh" only go between two others. */
  static boolean link(String aligned, int at) {
    return aligned.startsWith("le", at) || aligned.startsWith("linh", at);
  }

  /** With its marks each word must be the figure: "ba" and not "bà". */
  static boolean spelled(Views views, int start, int end) {
    if (views.bare()) {
      return true;
    }
    String[] plain = views.aligned().substring(start, end).split(" ", -1);
    String[] written = views.text().substring(start, end).toLowerCase(Locale.ROOT).split(" ", -1);
    for (int i = 0; i < plain.length; i++) {
      Set<String> spellings = SPELLED.get(plain[i]);
      if (spellings != null && (i >= written.length || !spellings.contains(written[i]))) {
        return false;
      }
    }
    return true;
  }
}
