package vn.huongthien.anonymize.operate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.pattern.Candidate;

/**
 * Unites overlapping candidates: no recogniser can take back what another found. Kind and operator
 * come from the most trusted one, the longest among equals.
 */
public final class Conflicts {
  private static final Comparator<Candidate> TRUST =
      Comparator.comparing(Conflicts::rank)
          .thenComparing(c -> c.kind() == Kind.PLATE ? 0 : 1)
          .thenComparing(c -> c.start() - c.end())
          .thenComparing(Candidate::start);

  private Conflicts() {}

  private static int rank(Candidate c) {
    boolean container =
        switch (c.kind()) {
          case URL, EMAIL, FILE_NAME, HANDLE -> c.source() == Source.STRUCTURED;
          default -> false;
        };
    return container ? 0 : trust(c.source());
  }

  private static int trust(Source source) {
    return switch (source) {
      case KNOWN -> 1;
      case STRUCTURED -> 2;
      case CUE -> 3;
      case MODEL -> 4;
      case DENY -> 5;
    };
  }

  /** Candidates in text order without overlaps; neighbouring parts of one address are joined. */
  public static List<Candidate> resolve(List<Candidate> found, String text) {
    List<Candidate> bounded =
        found.stream().filter(c -> BOUNDED.contains(c.kind()) && trust(c.source()) < 4).toList();
    List<Candidate> numbers =
        found.stream()
            .filter(c -> NUMBERS.contains(c.kind()) && c.source() == Source.STRUCTURED)
            .toList();
    List<Candidate> sorted = new ArrayList<>();
    for (Candidate c : found) {
      for (Candidate part : besideBounded(c, bounded, text)) {
        sorted.add(besideNumbers(part, numbers, text));
      }
    }
    sorted.removeIf(c -> c.end() <= c.start());
    sorted.sort(Comparator.comparingInt(Candidate::start).thenComparingInt(c -> -c.end()));
    List<Candidate> result = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int end = sorted.get(i).end();
      int k = i + 1;
      while (k < sorted.size() && sorted.get(k).start() < end) {
        end = Math.max(end, sorted.get(k).end());
        k++;
      }
      result.add(unite(sorted.subList(i, k), end));
      i = k;
    }
    return joinAddresses(result, text);
  }

  /** Whose ends their own recogniser knows better than the name model does. */
  private static final Set<Kind> BOUNDED =
      EnumSet.of(
          Kind.DATE,
          Kind.AGE,
          Kind.SENTENCE,
          Kind.HANDLE,
          Kind.ID_NUMBER,
          Kind.PHONE,
          Kind.PLATE,
          Kind.BANK_ACCOUNT,
          Kind.JUDGMENT,
          Kind.DECISION);

  /** Identifiers whose span their own recogniser knows best. */
  private static final Set<Kind> NUMBERS =
      EnumSet.of(
          Kind.ID_NUMBER,
          Kind.PHONE,
          Kind.PLATE,
          Kind.BANK_ACCOUNT,
          Kind.HANDLE,
          Kind.JUDGMENT,
          Kind.DECISION);

  private static final Pattern LEADS =
      Pattern.compile(
          "(?:\\p{Ll}[\\p{Ll}\\p{M}]*|(?i:facebook|fb|zalo|tiktok|youtube|instagram|telegram|viber|group|nhóm|trang|kênh|fanpage|page|shop|nick)(?!\\p{L})|[^\\p{L}\\p{N}]+)*");

  /** "Vụ án thụ lý số": an event told before the number of its act is not dropped with these. */
  private static final Pattern ACT_LEADS =
      Pattern.compile(
          "(?iu)(?:vụ án|vụ việc|vụ|thụ lý|bản án|quyết định|số|theo|của|xã|phường|[^\\p{L}\\p{N}]+)*");

  /**
   * "mồng 6 Tết Lộc ra đình": a name that begins inside a date goes on behind it, and one that goes
   * around it ("15, 5/6/2024 - Phó") is two; all that was found stays found.
   */
  private static List<Candidate> besideBounded(Candidate c, List<Candidate> all, String text) {
    for (Candidate bounded : all) {
      boolean weaker =
          trust(c.source()) >= 4
              || (c.source() == Source.CUE
                  && bounded.source() == Source.STRUCTURED
                  && (bounded.kind() == Kind.DATE
                      || bounded.kind() == Kind.HANDLE
                      || bounded.kind() == Kind.PLATE)
                  && c.kind() != bounded.kind());
      boolean overlap = c.start() < bounded.end() && bounded.start() < c.end();
      boolean within = bounded.start() <= c.start() && c.end() <= bounded.end();
      if (weaker && overlap && !within && apart(bounded, text)) {
        List<Candidate> parts = new ArrayList<>();
        if (c.start() < bounded.start()) {
          parts.addAll(besideBounded(moved(c, c.start(), before(c, bounded, text)), all, text));
        }
        if (bounded.end() < c.end()) {
          parts.addAll(besideBounded(behind(c, bounded, text), all, text));
        }
        return parts;
      }
    }
    return List.of(c);
  }

  /** Whether no word goes on at either end. */
  private static boolean apart(Candidate c, String text) {
    boolean from = c.start() > 0 && Character.isLetterOrDigit(text.charAt(c.start() - 1));
    boolean to = c.end() < text.length() && Character.isLetterOrDigit(text.charAt(c.end()));
    return !from && !to;
  }

  /**
   * "shop tên Khô Má Sáu", "đặt phòng 02183 868 055": what only leads to an account or a number is
   * no part of it, and an address that begins in the middle of a number begins behind it.
   */
  private static Candidate besideNumbers(Candidate c, List<Candidate> all, String text) {
    boolean address = c.kind() == Kind.ADDRESS && c.source() != Source.KNOWN;
    if (!address && trust(c.source()) < 3) {
      return c;
    }
    for (Candidate number : all) {
      boolean into =
          c.start() < number.start() && number.start() < c.end() && c.end() <= number.end();
      boolean whole = address && c.end() == number.end() && number.kind() == Kind.ID_NUMBER;
      boolean act = number.kind() == Kind.JUDGMENT || number.kind() == Kind.DECISION;
      Pattern leads = act ? ACT_LEADS : LEADS;
      if (into && !whole && leads.matcher(text).region(c.start(), number.start()).matches()) {
        return moved(c, c.start(), c.start());
      }
      if (address
          && number.start() < c.start()
          && c.start() < number.end()
          && number.end() < c.end()) {
        return behind(c, number, text);
      }
    }
    return c;
  }

  private static Candidate behind(Candidate c, Candidate bounded, String text) {
    int next = bounded.end();
    while (next < c.end() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return moved(c, next, c.end());
  }

  private static int before(Candidate c, Candidate bounded, String text) {
    int last = bounded.start();
    while (last > c.start() && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static Candidate moved(Candidate c, int start, int end) {
    return new Candidate(
        start, end, c.kind(), c.source(), c.confidence(), c.rule(), c.entity(), c.replacement());
  }

  private static Candidate unite(List<Candidate> group, int end) {
    Candidate first = group.get(0);
    if (group.size() == 1) {
      return first;
    }
    Candidate best = group.stream().min(TRUST).orElseThrow();
    Source source =
        group.stream().map(Candidate::source).min(Comparator.naturalOrder()).orElseThrow();
    double confidence = group.stream().mapToDouble(Candidate::confidence).max().orElse(1);
    String entity =
        best.entity().isEmpty()
            ? group.stream().map(Candidate::entity).filter(e -> !e.isEmpty()).findFirst().orElse("")
            : best.entity();
    String replacement = best.replacement();
    if (best.kind() == Kind.ADDRESS && replacement == null) {
      replacement =
          group.stream()
              .map(Candidate::replacement)
              .filter(r -> r != null)
              .findFirst()
              .orElse(null);
    }
    return new Candidate(
        first.start(), end, best.kind(), source, confidence, best.rule(), entity, replacement);
  }

  /** "số 12, ngõ 34, phường Láng" is one place; the coarsest part speaks for all. */
  private static List<Candidate> joinAddresses(List<Candidate> list, String text) {
    List<Candidate> result = new ArrayList<>();
    for (Candidate c : list) {
      Candidate last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null
          && last.kind() == Kind.ADDRESS
          && c.kind() == Kind.ADDRESS
          && text.substring(last.end(), c.start()).matches("[ ,\\n-]{0,3}")) {
        result.set(
            result.size() - 1,
            new Candidate(
                last.start(),
                c.end(),
                Kind.ADDRESS,
                last.source().compareTo(c.source()) <= 0 ? last.source() : c.source(),
                Math.max(last.confidence(), c.confidence()),
                c.rule(),
                "",
                c.replacement() == null ? last.replacement() : c.replacement()));
      } else {
        result.add(c);
      }
    }
    return result;
  }
}
