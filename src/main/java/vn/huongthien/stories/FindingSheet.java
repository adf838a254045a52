package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;
import vn.huongthien.shared.RuleViolated;

/**
 * All findings of one text with their decisions, in text order. Immutable; each decision gives the
 * next sheet.
 */
public final class FindingSheet {
  private static final FindingSheet EMPTY = new FindingSheet(List.of());

  private final List<Mark> marks;

  private FindingSheet(List<Mark> marks) {
    this.marks = List.copyOf(marks);
  }

  public static FindingSheet empty() {
    return EMPTY;
  }

  static FindingSheet of(List<Mark> marks) {
    return new FindingSheet(
        marks.stream().sorted(Comparator.comparingInt(m -> m.finding().start())).toList());
  }

  /** Findings of a first look; nothing is decided. */
  public static FindingSheet fresh(List<Finding> findings) {
    return of(findings.stream().map(Mark::open).toList());
  }

  /**
   * Findings of a new look at a changed text. A decision stays where the same words were found as
   * the same kind, each used once; marks by hand are looked for again.
   */
  public FindingSheet carriedOver(String oldText, List<Finding> findings, String newText) {
    Map<String, List<Mark>> decided = new HashMap<>();
    for (Mark mark : marks) {
      if (!mark.isOpen()) {
        decided.computeIfAbsent(wordsKey(oldText, mark), k -> new ArrayList<>()).add(mark);
      }
    }
    List<Mark> next = new ArrayList<>();
    for (Finding finding : findings) {
      Mark fresh = Mark.open(finding);
      List<Mark> same = decided.getOrDefault(wordsKey(newText, fresh), List.of());
      Mark old = same.isEmpty() ? null : same.size() > 1 ? same.remove(0) : same.get(0);
      next.add(
          old == null ? fresh : new Mark(finding, old.action(), old.replacement(), old.reason()));
    }
    FindingSheet sheet = of(next);
    for (Mark mark : marks) {
      if (mark.finding().rule().equals(BY_HAND)) {
        sheet = sheet.marked(newText, words(oldText, mark), mark.finding().kind());
      }
    }
    return sheet;
  }

  /** Rule of a finding that a person added. */
  public static final String BY_HAND = "by-hand";

  /** Adds every place where these words stand and nothing is marked yet. */
  public FindingSheet marked(String text, String words, Kind kind) {
    List<Mark> next = new ArrayList<>(marks);
    for (int at = text.indexOf(words); !words.isBlank() && at >= 0; ) {
      int start = at;
      int end = at + words.length();
      if (next.stream().noneMatch(m -> m.finding().start() < end && m.finding().end() > start)) {
        next.add(Mark.open(new Finding(start, end, kind, Source.DENY, 1, BY_HAND, "…", BY_HAND)));
      }
      at = text.indexOf(words, end);
    }
    return of(next);
  }

  /**
   * Decides one finding, and all findings of the same words and kind when {@code alike}.
   *
   * @throws RuleViolated when the rules do not allow the decision
   */
  public FindingSheet decide(String text, Decision decision, boolean alike) {
    Mark chosen = require(decision.findingKey());
    String words = wordsKey(text, chosen);
    return changed(
        m -> m.key().equals(chosen.key()) || (alike && wordsKey(text, m).equals(words)), decision);
  }

  /** Takes the proposal for every open finding that must not stay anyway. */
  public FindingSheet acceptCertain() {
    return of(
        marks.stream()
            .map(
                m ->
                    m.isOpen() && m.finding().source().blocks()
                        ? new Mark(m.finding(), Decision.Action.REPLACE, m.replacement(), "")
                        : m)
            .toList());
  }

  private FindingSheet changed(Predicate<Mark> which, Decision decision) {
    List<Mark> next = new ArrayList<>();
    for (Mark mark : marks) {
      if (!which.test(mark)) {
        next.add(mark);
        continue;
      }
      if (decision.action() == Decision.Action.KEEP && !mark.mayBeKept()) {
        throw new RuleViolated("rule.stories.keepKnown");
      }
      String replacement = decision.replacement();
      next.add(
          new Mark(
              mark.finding(),
              decision.action(),
              replacement == null ? mark.finding().replacement() : replacement.strip(),
              Objects.requireNonNullElse(decision.reason(), "").strip()));
    }
    return of(next);
  }

  private Mark require(String key) {
    return marks.stream()
        .filter(m -> m.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new RuleViolated("rule.stories.noFinding"));
  }

  private static String wordsKey(String text, Mark mark) {
    return mark.finding().kind() + "|" + words(text, mark);
  }

  private static String words(String text, Mark mark) {
    int end = Math.min(mark.finding().end(), text.length());
    return text.substring(Math.min(mark.finding().start(), end), end);
  }

  public List<Mark> marks() {
    return marks;
  }

  public int open() {
    return (int) marks.stream().filter(Mark::isOpen).count();
  }

  public List<Finding> findings() {
    return marks.stream().map(Mark::finding).toList();
  }

  public List<Decision> decisions() {
    return marks.stream().map(Mark::decision).filter(Objects::nonNull).toList();
  }

  /** How many of each kind, for those who may not see the words. */
  public Map<String, Integer> countsByKind() {
    Map<String, Integer> counts = new TreeMap<>();
    marks.forEach(m -> counts.merge(m.finding().kind().name(), 1, Integer::sum));
    return counts;
  }
}
