package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A slip in a mark would count as a mistake of the engine, or hide one: no story may have any. */
class StoriesFormatTest {
  private static final Path STORIES = Path.of("src/test/resources/anonymize/stories");
  private static final Map<String, String> LETTERS =
      Map.of("dev", "D", "hard", "X", "heldout", "H");
  private static final Pattern MARK =
      Pattern.compile("\\[\\[([A-Z_]+):e([1-9]\\d*)\\|([^\\[\\]|]+)]]");
  private static final Set<String> REGISTERS =
      Set.of(
          "police-report",
          "union-report",
          "first-person",
          "press",
          "comment",
          "minutes",
          "interview",
          "letter",
          "chronicle-of-a-model",
          "question");
  private static final Set<String> NOISES =
      Set.of("none", "nomarks", "lower", "caps", "telex", "teen", "nfd", "ocr");

  /** Kinds that the annotation does not know; the engine uses them for its own findings. */
  private static final Set<Kind> UNUSED =
      EnumSet.of(Kind.FAMILY, Kind.ORGANISATION, Kind.FILE_NAME, Kind.OTHER);

  private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON, Kind.NICKNAME, Kind.VICTIM);

  @Test
  void everyStoryIsWellFormed() throws IOException {
    List<String> slips = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String split : List.of("dev", "hard", "heldout")) {
      for (Path file : files(split)) {
        check(split, file, ids, slips);
      }
    }
    assertThat(slips).isEmpty();
    assertThat(ids).isNotEmpty();
  }

  @Test
  void aSlipIsSeen() {
    List<String> slips = new ArrayList<>();
    body(
        "D900",
        "none",
        "Anh [[PERSON:e1|Tuấn]] và [[PHONE:e1|0912]] [[NAME:e3|Hoa]] [[PLACE:e3|Vinh]] [[AGE:e4|",
        slips);
    assertThat(slips).anyMatch(s -> s.contains("bracket"));
    assertThat(slips).anyMatch(s -> s.contains("kind NAME"));
    assertThat(slips).anyMatch(s -> s.contains("e1 is PERSON and PHONE"));
    assertThat(slips).anyMatch(s -> s.contains("number e2"));
    assertThat(slips).anyMatch(s -> s.contains("words"));
    slips.clear();
    body("D901", "none", Normalizer.normalize("Tuấn ".repeat(90), Normalizer.Form.NFD), slips);
    assertThat(slips).containsExactly("D901: not NFC");
  }

  private static List<Path> files(String split) throws IOException {
    Path folder = STORIES.resolve(split);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void check(String split, Path file, Set<String> ids, List<String> slips)
      throws IOException {
    String[] parts = Files.readString(file).split("(?m)^=== ", -1);
    String name = file.getFileName().toString();
    if (!parts[0].isBlank()) {
      slips.add(name + ": text before the first header");
    }
    for (int i = 1; i < parts.length; i++) {
      int line = parts[i].indexOf('\n');
      String[] header = parts[i].substring(0, line).split(" \\| ", -1);
      String id = header[0];
      if (header.length != 3
          || !id.matches(LETTERS.get(split) + "\\d{3,4}")
          || !REGISTERS.contains(header[1])
          || !NOISES.contains(header[2])
          || !name.matches(header[1] + "-\\d+\\.txt")) {
        slips.add(name + ": header " + parts[i].substring(0, line));
        continue;
      }
      if (!ids.add(id)) {
        slips.add(id + ": id twice");
      }
      body(id, header[2], parts[i].substring(line + 1), slips);
    }
  }

  private static void body(String id, String noise, String body, List<String> slips) {
    boolean composed = Normalizer.isNormalized(body, Normalizer.Form.NFC);
    if (composed == noise.equals("nfd")) {
      slips.add(id + (composed ? ": NFC but declared nfd" : ": not NFC"));
    }
    Map<Integer, Set<Kind>> kinds = new TreeMap<>();
    Matcher mark = MARK.matcher(body);
    while (mark.find()) {
      Kind kind = kind(mark.group(1));
      if (kind == null) {
        slips.add(id + ": kind " + mark.group(1));
      } else {
        kinds
            .computeIfAbsent(Integer.parseInt(mark.group(2)), e -> EnumSet.noneOf(Kind.class))
            .add(kind);
      }
      if (!mark.group(3).strip().equals(mark.group(3))) {
        slips.add(id + ": blank at the edge of " + mark.group());
      }
    }
    numbers(id, kinds, slips);
    String plain = MARK.matcher(body).replaceAll("$3");
    if (plain.contains("[[") || plain.contains("]]")) {
      slips.add(id + ": bracket left open or not a mark");
    }
    int words = plain.strip().split("\\s+").length;
    if (words < 80 || words > 400) {
      slips.add(id + ": " + words + " words");
    }
  }

  private static void numbers(String id, Map<Integer, Set<Kind>> kinds, List<String> slips) {
    int next = 1;
    for (Map.Entry<Integer, Set<Kind>> entry : kinds.entrySet()) {
      if (entry.getKey() != next) {
        slips.add(id + ": number e" + next + " is missing");
      }
      next = entry.getKey() + 1;
      if (entry.getValue().size() > 1 && !NAMES.containsAll(entry.getValue())) {
        String both = String.join(" and ", entry.getValue().stream().map(Kind::name).toList());
        slips.add(id + ": e" + entry.getKey() + " is " + both);
      }
    }
  }

  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name) && !UNUSED.contains(kind)) {
        return kind;
      }
    }
    return null;
  }
}
