package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences written to get past the engine, and the real announcement as a text that names nobody.
 * The files lie outside the project; {@code ht.anonymize.data} says where.
 */
class RedTeamTest {
  private static final Pattern CASE = Pattern.compile("case=([A-F])");
  private static final Pattern KEEP = Pattern.compile("keep=(.*)$");

  /** Written as an escape in the lists, since nobody would see it there. */
  private static final Pattern INVISIBLE = Pattern.compile("\\\\u(20[0-9a-f]{2}|00ad)");

  private static final Path OWN = Path.of("src/test/resources/vn/huongthien/anonymize");

  private static Path data(String name) {
    Path path = Path.of(System.getProperty("ht.anonymize.data", "../shared/data"), name);
    Path up = Path.of("../..").resolve("shared/data").resolve(name);
    Path found = Files.exists(path) ? path : up;
    assumeTrue(Files.exists(found), "no " + name);
    return found;
  }

  @Test
  void noLineOfTheListLeaks() throws IOException {
    Anonymizer engine = Cases.engine();
    List<String> failures = new ArrayList<>();
    List<String> lines = Files.readAllLines(data("anonymize/redteam-dev.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String text = cells[1].replace("\\n", "\n").replace("\\r", "\r").replace("\\u200b", "\u200b");
      Matcher which = CASE.matcher(cells[3]);
      KnownIdentifiers own = which.find() ? Cases.ALL.get(which.group(1)) : KnownIdentifiers.none();
      Suggestion suggestion = engine.suggest(text, own, Context.forPublic());
      String result = suggestion.publicText();
      for (String word : cells[2].split("\\|", -1)) {
        if (!word.isEmpty() && (suggestion.isBlocked() || result.contains(word))) {
          failures.add(cells[0] + " left: " + word);
        }
      }
      Matcher keep = KEEP.matcher(cells[3].replaceAll(" \\(.*\\)$", ""));
      if (keep.find()) {
        for (String word : keep.group(1).split("\\|", -1)) {
          String expected = word.equals("ENTIRE TEXT") ? text : word;
          if (!result.contains(expected)) {
            failures.add(cells[0] + " lost: " + word);
          }
        }
      }
      if (!engine.residual(result, own).isEmpty()) {
        failures.add(cells[0] + " residual");
      }
    }
    int all = lines.size() - 1;
    GateTable.row(
        "red-team list, lines without a fault",
        "shared list",
        (all - failures.size()) + " of " + all,
        "known 100 %, unknown 90 %",
        "100 / 97 %");
    assertThat(failures).isEmpty();
  }

  @Test
  void noLineOfOurOwnListsLeaks() throws IOException {
    List<String> failures = new ArrayList<>();
    int lines = 0;
    for (Path file : ownLists(name -> !name.contains("pending"))) {
      for (String line : Files.readAllLines(file)) {
        failures.addAll(leaks(line));
        lines++;
      }
    }
    GateTable.row(
        "red-team list, lines without a fault",
        "own list",
        (lines - failures.size()) + " of " + lines,
        "100 %",
        "100 %");
    assertThat(failures).isEmpty();
    assertThat(lines).isGreaterThanOrEqualTo(105);
  }

  /** Known gaps, kept in sight: prints what still leaks, so that a line that holds can move up. */
  @Test
  void pendingLinesAreCounted() throws IOException {
    int open = 0;
    for (Path file : ownLists(name -> name.contains("pending"))) {
      for (String line : Files.readAllLines(file)) {
        List<String> leaks = leaks(line);
        open += leaks.isEmpty() ? 0 : 1;
        System.out.println(leaks.isEmpty() ? "pending line holds now: " + line : "open: " + leaks);
      }
    }
    GateTable.row("red-team lines known to be open", "own list", open, "", "0");
  }

  private static List<Path> ownLists(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(OWN)) {
      return files
          .filter(f -> f.getFileName().toString().matches("redteam-.*\\.tsv"))
          .filter(f -> wanted.test(f.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** What a line lets through: case, text, words that must go, and perhaps a note with keep=. */
  private static List<String> leaks(String line) {
    String[] cells = line.split("\t", -1);
    String text =
        INVISIBLE
            .matcher(cells[1].replace("\\n", "\n"))
            .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    KnownIdentifiers own = Cases.ALL.getOrDefault(cells[0], KnownIdentifiers.none());
    Anonymizer engine = Cases.engine();
    String result = engine.suggest(text, own, Context.forPublic()).publicText();
    List<String> leaks = new ArrayList<>();
    for (String word : cells[2].split("\\|", -1)) {
      if (!word.isEmpty() && result.contains(word)) {
        leaks.add(word + " left in: " + result);
      }
    }
    Matcher keep = KEEP.matcher(cells.length > 3 ? cells[3] : "");
    if (keep.find()) {
      for (String word : keep.group(1).split("\\|", -1)) {
        if (!result.contains(word)) {
          leaks.add(word + " lost from: " + result);
        }
      }
    }
    if (!engine.residual(result, own).isEmpty()) {
      leaks.add("residual in: " + result);
    }
    return leaks;
  }

  @Test
  void theAnnouncementNamesNobody() throws IOException {
    Path folder = data("input");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        String text = Files.readString(file);
        Suggestion suggestion = Cases.engine().suggest(text, Cases.TUAN, Context.forPublic());
        assertThat(suggestion.findings()).noneMatch(f -> f.source().blocks());
        System.out.printf(
            "announcement: %.2f %% flagged, blind %s%n",
            100 * suggestion.flaggedShare(text), suggestion.blind());
      }
    }
  }
}
