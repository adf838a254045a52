package vn.huongthien.anonymize.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.normal.Starts;
import vn.huongthien.anonymize.normal.Views;

/**
 * A pattern over the folded text that is tried only where a run of letters or figures stands that
 * it may begin with; it finds what an ordinary search finds. It has to begin, behind a look back,
 * with a letter or a figure that begins such a run.
 */
final class Folded {
  private static final List<Folded> ALL = new CopyOnWriteArrayList<>();
  private static final byte MAY = 1;
  private static final byte NEVER = 2;

  private final Pattern pattern;
  private final Pattern beginning;
  private final BitSet letters = new BitSet();
  private volatile byte[] verdicts = new byte[1024];

  private Folded(Pattern pattern, Pattern beginning) {
    this.pattern = pattern;
    this.beginning = beginning;
    "abcdefghijklmnopqrstuvwxyz0123456789"
        .chars()
        .filter(letter -> begins(Character.toString(letter)))
        .forEach(letters::set);
  }

  /** A pattern that begins with a look back which forbids. */
  static Folded of(String regex) {
    return of("", regex);
  }

  /**
   * A pattern behind a look back of any kind, which counts for nothing when the beginnings are
   * told.
   */
  static Folded of(String back, String regex) {
    if (!(back + regex).startsWith("(?<") || regex.contains("(?<=")) {
      throw new IllegalArgumentException("Begins elsewhere: " + back + regex);
    }
    Folded folded = new Folded(Pattern.compile(back + regex), Pattern.compile(regex));
    ALL.add(folded);
    return folded;
  }

  /** Every one that was made so far. */
  static List<Folded> all() {
    return Collections.unmodifiableList(ALL);
  }

  Pattern pattern() {
    return pattern;
  }

  Scan in(Views views) {
    return new Scan(this, views);
  }

  private boolean mayBegin(Starts starts, int i) {
    int number = starts.number(i);
    if (number == Starts.UNNUMBERED) {
      return true;
    }
    byte[] known = verdicts;
    byte verdict = number < known.length ? known[number] : 0;
    if (verdict == 0) {
      String words = starts.beginning(i);
      verdict = letters.get(words.charAt(0)) && begins(words) ? MAY : NEVER;
      remember(number, verdict);
    }
    return verdict == MAY;
  }

  private boolean begins(String words) {
    Matcher m = beginning.matcher("\n" + words);
    m.useTransparentBounds(true).useAnchoringBounds(false).region(1, words.length() + 1);
    return m.lookingAt() || m.hitEnd();
  }

  private synchronized void remember(int number, byte verdict) {
    byte[] known = verdicts;
    if (number >= known.length) {
      known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
    }
    known[number] = verdict;
    verdicts = known;
  }

  /** One search through one text. */
  static final class Scan {
    private final Folded folded;
    private final Starts starts;
    private final Matcher matcher;
    private final int length;
    private int next;
    private int free;

    private Scan(Folded folded, Views views) {
      this.folded = folded;
      this.starts = views.starts();
      this.length = views.aligned().length();
      this.matcher =
          folded
              .pattern
              .matcher(views.aligned())
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
    }

    /** Goes on to the next match that does not overlap the one before. */
    boolean find() {
      while (next < starts.size()) {
        int i = next++;
        int at = starts.at(i);
        if (at >= free && folded.mayBegin(starts, i) && matcher.region(at, length).lookingAt()) {
          free = matcher.end();
          return true;
        }
      }
      return false;
    }

    /** The matcher that stands at what was found. */
    Matcher matcher() {
      return matcher;
    }

    int start() {
      return matcher.start();
    }

    int start(int group) {
      return matcher.start(group);
    }

    int end() {
      return matcher.end();
    }

    int end(int group) {
      return matcher.end(group);
    }

    String group() {
      return matcher.group();
    }

    String group(int group) {
      return matcher.group(group);
    }
  }
}
