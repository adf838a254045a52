package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private static final Set<Kind> IDENTIFIERS =
      EnumSet.of(
          Kind.ID_NUMBER,
          Kind.PHONE,
          Kind.EMAIL,
          Kind.URL,
          Kind.HANDLE,
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

  /**
   * A span and a kind are right when both are the same; a cue word in front of the figures (sinh
   * năm, số, ngày …) may be inside or outside.
   */
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
    strict.found += found.size();
    strict.marked += marked.size();
    strict.right += found.keySet().stream().filter(marked::containsKey).count();
    found.forEach((k, what) -> note(marked, k, story.id() + " found " + what));
    marked.forEach((k, what) -> note(found, k, story.id() + " lacks " + what));
  }

  private void note(Map<String, String> others, String key, String what) {
    if (!others.containsKey(key)) {
      unstrict.add(what);
    }
  }

  private static final java.util.regex.Pattern CUE =
      java.util.regex.Pattern.compile(
          "^(?:(?:sinh|năm|sn|số|ngày|nga\u0300y|hôm|dịp|tuổi|@)(?:[ .:]+|(?<=@)))+",
          java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);

  private static String key(String text, int start, int end, Kind kind) {
    java.util.regex.Matcher cue = CUE.matcher(text.substring(start, end));
    int from = cue.find() ? start + cue.end() : start;
    Kind same = kind == Kind.URL ? Kind.HANDLE : kind;
    return String.format("%06d-%06d %s", from, end, same);
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
