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

  private void strict(Story story, List<Finding> findings, Set<Kind> kinds, Strict strict) {
    List<Finding> mine = findings.stream().filter(f -> kinds.contains(f.kind())).toList();
    List<Mark> marks = story.marks().stream().filter(m -> kinds.contains(m.kind())).toList();
    strict.found += mine.size();
    strict.marked += marks.size();
    for (Finding f : mine) {
      boolean right =
          marks.stream()
              .anyMatch(m -> m.start() == f.start() && m.end() == f.end() && m.kind() == f.kind());
      strict.right += right ? 1 : 0;
      if (!right) {
        unstrict.add(
            story.id()
                + " found "
                + f.kind()
                + "/"
                + f.rule()
                + " "
                + around(story.text(), f.start(), f.end()));
      }
    }
    for (Mark m : marks) {
      if (mine.stream()
          .noneMatch(f -> m.start() == f.start() && m.end() == f.end() && m.kind() == f.kind())) {
        unstrict.add(
            story.id() + " lacks " + m.kind() + " " + around(story.text(), m.start(), m.end()));
      }
    }
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
