package vn.huongthien.anonymize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Stories.Mark;
import vn.huongthien.anonymize.Stories.Story;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Tokens;

/**
 * Compares findings with the marks of annotated stories. A mark is covered when every letter and
 * digit of it lies inside findings; of a mere phrase (an only one, an illness, a victim, a rare
 * job) one touched word is enough, because a person then rewrites it.
 */
final class StoryScore {
  private static final Set<Kind> PHRASES =
      EnumSet.of(Kind.UNIQUE, Kind.SENSITIVE, Kind.VICTIM, Kind.OCCUPATION);
  private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON, Kind.NICKNAME, Kind.FAMILY);
  static final Set<Kind> IDENTIFIERS =
      EnumSet.of(
          Kind.ID_NUMBER,
          Kind.PHONE,
          Kind.EMAIL,
          Kind.URL,
          Kind.HANDLE,
          Kind.FILE_NAME,
          Kind.PLATE,
          Kind.BANK_ACCOUNT,
          Kind.JUDGMENT,
          Kind.DECISION);

  long people;
  long peopleCovered;
  long otherWords;
  long wronglyMasked;
  long needlesslyChanged;
  long directEntities;
  long directCovered;
  long quasiEntities;
  long quasiCovered;
  long places;
  long placesCovered;
  final Strict dates = new Strict();
  final Strict ages = new Strict();
  final Strict identifiers = new Strict();
  final List<String> missed = new ArrayList<>();
  final Map<Kind, long[]> byKind = new TreeMap<>();
  final List<String> wrong = new ArrayList<>();
  final List<String> unstrict = new ArrayList<>();

  /** Exact spans and kinds. */
  static final class Strict {
    long right;
    long found;
    long marked;

    double f1() {
      return found + marked == 0 ? 100 : 200.0 * right / (found + marked);
    }
  }

  void add(Story story, List<Finding> findings) {
    String text = story.text();
    boolean[] inside = new boolean[text.length()];
    findings.forEach(f -> java.util.Arrays.fill(inside, f.start(), f.end(), true));
    Map<String, Boolean> direct = new HashMap<>();
    Map<String, Boolean> quasi = new HashMap<>();
    for (Mark mark : story.marks()) {
      boolean covered = covered(text, inside, mark);
      (mark.kind().direct() ? direct : quasi).merge(mark.entity(), covered, (a, b) -> a && b);
      long[] count = byKind.computeIfAbsent(mark.kind(), k -> new long[2]);
      count[0]++;
      count[1] += covered ? 1 : 0;
      if (NAMES.contains(mark.kind())) {
        people++;
        peopleCovered += covered ? 1 : 0;
      }
      if (mark.kind() == Kind.PLACE || mark.kind() == Kind.ADDRESS) {
        places++;
        placesCovered += covered ? 1 : 0;
      }
      if (!covered) {
        missed.add(story.id() + " " + mark.kind() + " " + around(text, mark.start(), mark.end()));
      }
    }
    directEntities += direct.size();
    directCovered += direct.values().stream().filter(c -> c).count();
    quasiEntities += quasi.size();
    quasiCovered += quasi.values().stream().filter(c -> c).count();
    others(story, findings);
    strict(story, findings, EnumSet.of(Kind.DATE), dates);
    strict(story, findings, EnumSet.of(Kind.AGE), ages);
    strict(story, findings, IDENTIFIERS, identifiers);
  }

  static boolean covered(String text, boolean[] inside, Mark mark) {
    boolean all = true;
    boolean any = false;
    for (int i = mark.start(); i < mark.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        all &= inside[i];
        any |= inside[i];
      }
    }
    return PHRASES.contains(mark.kind()) ? any : all;
  }

  private void others(Story story, List<Finding> findings) {
    for (Token token : Tokens.of(story.text())) {
      if (story.marks().stream()
          .anyMatch(m -> m.start() < token.end() && token.start() < m.end())) {
        continue;
      }
      otherWords++;
      for (Finding f : findings) {
        if (f.start() < token.end() && token.start() < f.end()) {
          boolean kept =
              (" " + Fold.text(f.replacement()) + " ").contains(" " + token.fold() + " ");
          boolean name = NAMES.contains(f.kind());
          wronglyMasked += name ? 1 : 0;
          needlesslyChanged += kept ? 0 : 1;
          if (!kept || name) {
            wrong.add(
                story.id()
                    + " "
                    + f.kind()
                    + " "
                    + f.source()
                    + "/"
                    + f.rule()
                    + " "
                    + around(story.text(), token.start(), token.end()));
          }
          break;
        }
      }
    }
  }

  /** A span and a kind are right when both are the same, see {@link #key}. */
  private void strict(Story story, List<Finding> findings, Set<Kind> kinds, Strict strict) {
    String text = story.text();
    Map<String, String> found = new TreeMap<>();
    for (Finding f : findings) {
      if (kinds.contains(f.kind())) {
        found.put(
            key(text, f.start(), f.end(), f.kind()),
            f.kind() + "/" + f.rule() + " " + around(text, f.start(), f.end()));
      }
    }
    Map<String, String> marked = new TreeMap<>();
    for (Mark m : story.marks()) {
      if (kinds.contains(m.kind())) {
        marked.put(
            key(text, m.start(), m.end(), m.kind()),
            m.kind() + " " + around(text, m.start(), m.end()));
      }
    }
    if (kinds.contains(Kind.HANDLE)) {
      displayNames(story, findings, found, marked);
    }
    strict.found += found.size();
    strict.marked += marked.size();
    strict.right += found.keySet().stream().filter(marked::containsKey).count();
    found.forEach((k, what) -> note(marked, k, story.id() + " found " + what));
    marked.forEach((k, what) -> note(found, k, story.id() + " lacks " + what));
  }

  /** A speaker "Minh Thư:" is a person or an account: with the same span, either word is right. */
  private static void displayNames(
      Story story, List<Finding> findings, Map<String, String> found, Map<String, String> marked) {
    for (Mark m : story.marks()) {
      if (NAMES.contains(m.kind())) {
        found.remove(key(story.text(), m.start(), m.end(), Kind.HANDLE));
      }
    }
    for (Finding f : findings) {
      if (NAMES.contains(f.kind())) {
        marked.remove(key(story.text(), f.start(), f.end(), Kind.HANDLE));
      }
    }
  }

  private void note(Map<String, String> others, String key, String what) {
    if (!others.containsKey(key)) {
      unstrict.add(what);
    }
  }

  private static final Pattern LEAD =
      words(
          "sinh|năm|sn|số|ngày|hôm|bữa|dịp|lễ|mùa|phiên|chợ|giáp|sáng|chiều|tối|đêm|nửa đêm|hồi|từ|tháng|tuổi|con|mới"
              + "|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật),?",
          "^(?:(?:%s)[ .:]+)+(?=.)");
  private static final Pattern TAIL =
      words(
          "năm nay|năm ngoái|năm trước|năm rồi|này|tới|vừa qua|vừa rồi|mới rồi|tuổi",
          "(?<=.)(?: (?:%s))+$");

  private static Pattern words(String list, String frame) {
    String both = list + "|" + Normalizer.normalize(list, Normalizer.Form.NFD);
    return Pattern.compile(
        String.format(frame, both), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What counts as the same span: signs at its ends, words that lead to it and words that only
   * point ("vừa qua", "năm nay") may be inside or outside, in the mark and in the finding alike.
   */
  private static String key(String text, int start, int end, Kind kind) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    Matcher lead = LEAD.matcher(text.substring(from, to));
    if (lead.find()) {
      from += lead.end();
    }
    Matcher tail = TAIL.matcher(text.substring(from, to));
    if (tail.find()) {
      to = from + tail.start();
    }
    return String.format("%06d-%06d %s", from, to, same(kind));
  }

  /**
   * Kinds that an outsider could not tell apart by the words: an account is named by a link, a
   * display name or a file on a page; a number of a paper of the court by either word.
   */
  private static Kind same(Kind kind) {
    return switch (kind) {
      case URL, FILE_NAME -> Kind.HANDLE;
      case DECISION -> Kind.JUDGMENT;
      default -> kind;
    };
  }

  private static String around(String text, int start, int end) {
    return (text.substring(Math.max(0, start - 30), start)
            + "«"
            + text.substring(start, end)
            + "»"
            + text.substring(end, Math.min(text.length(), end + 25)))
        .replace('\n', '⏎');
  }

  static double percent(long part, long whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "people %.2f (%d) at %.2f | direct %.2f quasi %.2f (%d/%d) | place %.2f | date %.1f age %.1f id %.1f | changed %.2f",
        percent(peopleCovered, people),
        people,
        percent(wronglyMasked, otherWords),
        percent(directCovered, directEntities),
        percent(quasiCovered, quasiEntities),
        directEntities,
        quasiEntities,
        percent(placesCovered, places),
        dates.f1(),
        ages.f1(),
        identifiers.f1(),
        percent(needlesslyChanged, otherWords));
  }
}
