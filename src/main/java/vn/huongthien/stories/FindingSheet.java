package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.PseudonymTable;
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
   * This sheet of a new look, with the decisions of the one before: a decision stays where the same
   * words were found as the same kind, each used once, but for words that may no longer be kept.
   */
  public FindingSheet carrying(FindingSheet before, String oldText, String newText) {
    Map<String, List<Mark>> decided = new HashMap<>();
    for (Mark mark : before.marks) {
      if (!mark.isOpen()) {
        decided.computeIfAbsent(wordsKey(oldText, mark), k -> new ArrayList<>()).add(mark);
      }
    }
    List<Mark> next = new ArrayList<>();
    for (Mark fresh : marks) {
      List<Mark> same = decided.getOrDefault(wordsKey(newText, fresh), List.of());
      Mark old = same.isEmpty() ? null : same.size() > 1 ? same.remove(0) : same.get(0);
      next.add(
          old == null || (old.kept() && !fresh.keepRefusal(words(newText, fresh)).isEmpty())
              ? fresh
              : new Mark(fresh.finding(), old.action(), old.replacement(), old.reason()));
    }
    return of(next);
  }

  /** What a person marked by hand in a text: words and their kind, each once. */
  public List<Marked> byHand(String text) {
    return marks.stream()
        .filter(m -> m.finding().rule().equals(Anonymizer.BY_HAND))
        .map(m -> new Marked(words(text, m), m.finding().kind()))
        .distinct()
        .toList();
  }

  /** Words and what they are. */
  public record Marked(String words, Kind kind) {
    @Override
    public String toString() {
      return "Marked[" + kind + "]";
    }
  }

  /**
   * Adds findings. One that lies across others is united with them, is as certain as the most
   * certain of them, and has to be decided anew; one inside another adds nothing.
   */
  public FindingSheet adding(List<Finding> more) {
    List<Mark> next = new ArrayList<>(marks);
    for (Finding finding : more) {
      List<Mark> across = next.stream().filter(m -> overlap(m.finding(), finding)).toList();
      int start =
          across.stream().mapToInt(m -> m.finding().start()).min().orElse(Integer.MAX_VALUE);
      int end = across.stream().mapToInt(m -> m.finding().end()).max().orElse(0);
      if (across.size() == 1 && start <= finding.start() && end >= finding.end()) {
        continue;
      }
      next.removeAll(across);
      Finding best =
          across.stream()
              .map(Mark::finding)
              .filter(f -> f.source().blocks())
              .min(Comparator.comparing(Finding::source))
              .orElse(finding);
      next.add(
          Mark.open(best.covering(Math.min(start, finding.start()), Math.max(end, finding.end()))));
    }
    return of(next);
  }

  /** Who is called what in the public text, people in the order in which they appear. */
  public List<BenchView.Pseudonym> pseudonyms(String text) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Map<String, String> called = new HashMap<>();
    for (Mark mark : marks) {
      String with = mark.finding().replacement();
      if (mark.finding().kind().person() && !with.isEmpty()) {
        String key = with.toLowerCase(Locale.ROOT);
        names.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(words(text, mark));
        // the form inside a sentence, where there is one
        called.merge(key, with, (a, b) -> Character.isLowerCase(b.charAt(0)) ? b : a);
      }
    }
    return names.entrySet().stream()
        .map(
            e ->
                new BenchView.Pseudonym(
                    List.copyOf(e.getValue()), called.getOrDefault(e.getKey(), e.getKey())))
        .toList();
  }

  private static boolean overlap(Finding a, Finding b) {
    return a.start() < b.end() && a.end() > b.start();
  }

  /** Calls whoever is called {@code from} otherwise, wherever they are named. */
  public FindingSheet renamed(String text, String from, String to) {
    Pattern said =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<Mark> next = new ArrayList<>();
    for (Mark mark : marks) {
      String name = opens(text, mark.finding().start()) ? capital(to) : to;
      String with = Matcher.quoteReplacement(name);
      Finding f = mark.finding();
      next.add(
          f.kind().person()
              ? new Mark(
                  f.replacement().equalsIgnoreCase(from) ? f.with(name) : f,
                  mark.action(),
                  said.matcher(mark.replacement()).replaceAll(with),
                  mark.reason())
              : mark);
    }
    return of(next);
  }

  /** Calls everybody otherwise whose letter was given up. */
  public FindingSheet following(String text, PseudonymTable before, PseudonymTable after) {
    FindingSheet sheet = this;
    for (Map.Entry<String, String> one : before.letters().entrySet()) {
      String now = after.letters().get(one.getKey());
      if (now != null && !now.equals(one.getValue())) {
        sheet = sheet.renamed(text, one.getValue(), now);
      }
    }
    return sheet;
  }

  /** Whether a sentence begins there. */
  private static boolean opens(String text, int at) {
    String before = text.substring(0, Math.min(at, text.length())).stripTrailing();
    boolean line = text.substring(before.length(), at).contains("\n");
    return before.isEmpty() || line || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
        text,
        m -> m.key().equals(chosen.key()) || (alike && wordsKey(text, m).equals(words)),
        decision);
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

  private FindingSheet changed(String text, Predicate<Mark> which, Decision decision) {
    List<Mark> next = new ArrayList<>();
    for (Mark mark : marks) {
      if (!which.test(mark)) {
        next.add(mark);
        continue;
      }
      String refusal = mark.keepRefusal(words(text, mark));
      if (decision.action() == Decision.Action.KEEP && !refusal.isEmpty()) {
        throw new RuleViolated(refusal);
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

  String words(String text, String key) {
    return words(text, require(key));
  }

  /** Whether these words are what the engine put forward for a finding. */
  boolean proposes(String key, String words) {
    return require(key).finding().replacement().equals(words.strip());
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
