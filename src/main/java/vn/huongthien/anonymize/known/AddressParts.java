package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Phrase.Strictness;
import vn.huongthien.anonymize.normal.Fold;

/**
 * The parts of an address line: kind of unit and its name or number. Every part below the province
 * is looked for with any spelling of its head word; a name of two syllables also alone.
 */
final class AddressParts {
  /** One part: the folded head ("ngo", may be empty) and the value as written. */
  record Part(String head, String value) {
    boolean numeric() {
      return !value.isEmpty() && Character.isDigit(value.charAt(0));
    }

    boolean province() {
      return head.equals("tinh");
    }
  }

  private static final Map<String, List<String>> HEADS =
      Map.ofEntries(
          Map.entry("so", List.of("so", "sonha", "nhaso", "nha", "sn")),
          Map.entry("ngo", List.of("ngo", "ngach", "hem", "kiet", "ngongach")),
          Map.entry("duong", List.of("duong", "pho", "d", "duongpho", "matduong", "dg", "p")),
          Map.entry("khu", List.of("khu", "khupho", "kp", "khom", "khudancu", "kdc")),
          Map.entry("to", List.of("to", "todanpho", "tdp", "doi", "toso", "cum")),
          Map.entry("thon", List.of("thon", "xom", "ap", "ban", "buon", "lang", "plei", "soc")),
          Map.entry("xa", List.of("xa", "x", "phuong", "p", "thitran", "tt", "dackhu")),
          Map.entry("huyen", List.of("huyen", "h", "quan", "q", "thixa", "tx")),
          Map.entry("tp", List.of("tp", "thanhpho")),
          Map.entry("tinh", List.of("tinh")));

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![a-z0-9])(tinh|thanh pho|tp|thi xa|tx|thi tran|tt|quan|huyen|phuong|xa|dac khu"
              + "|khu pho|kp|khom|khu dan cu|khu|to dan pho|tdp|to|doi|thon|xom|ap|ban|buon|lang"
              + "|plei|soc|duong|pho|dai lo|quoc lo|ngo|ngach|hem|kiet|so nha|nha so|so|[pqhx](?=\\. ?))"
              + "(?![a-z0-9])\\.?");

  private static final Set<String> PROVINCES =
      Lexicon.lines("provinces").stream().map(Fold::text).collect(Collectors.toSet());

  private AddressParts() {}

  /** Splits a line. */
  static List<Part> parse(String line) {
    List<Part> parts = new ArrayList<>();
    for (String piece : line.split("[,;–\\n]| - ", -1)) {
      StringBuilder folded = new StringBuilder();
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        char f = Fold.fold(c);
        folded.append(f == Fold.SEPARATOR || f == Fold.SKIP ? c : f);
      }
      Matcher matcher = HEAD.matcher(folded);
      String head = "";
      int from = 0;
      while (matcher.find()) {
        boolean value = !piece.substring(matcher.end()).isBlank();
        boolean startsName = from > 0 && piece.substring(from, matcher.start()).isBlank();
        boolean capital = Character.isUpperCase(piece.charAt(matcher.start()));
        if (!value || startsName || (capital && from > 0 && !piece.substring(0, from).isBlank())) {
          continue;
        }
        add(parts, head, piece.substring(from, matcher.start()));
        head = group(matcher.group(1));
        from = matcher.end();
      }
      add(parts, head, piece.substring(from));
    }
    return parts;
  }

  private static void add(List<Part> parts, String head, String value) {
    String clean = value.strip();
    if (clean.isEmpty()) {
      return;
    }
    boolean province = head.isEmpty() || head.equals("tp");
    boolean known = province && PROVINCES.contains(Fold.text(clean));
    parts.add(new Part(known ? "tinh" : head, clean));
  }

  private static String group(String head) {
    String compact = head.replace(" ", "");
    for (Map.Entry<String, List<String>> entry : HEADS.entrySet()) {
      if (entry.getValue().contains(compact) && !compact.equals("p")) {
        return entry.getKey();
      }
    }
    return switch (compact) {
      case "p" -> "xa";
      case "dailo", "quoclo" -> "duong";
      default -> "so";
    };
  }

  /** Adds what is looked for in a text about the person who lives there. */
  static void own(Tables tables, List<Part> parts) {
    StringBuilder numbers = new StringBuilder();
    for (Part part : parts) {
      String value = Fold.compact(part.value());
      if (part.province()) {
        tables.words(
            List.of(part.value().split("\\s+")), Kind.PLACE, "own-province", "", Strictness.NAME);
        tables.form("tinh" + value, Kind.PLACE, "own-province", "", Strictness.WORDS);
        continue;
      }
      for (String head : HEADS.getOrDefault(part.head(), List.of())) {
        if (part.numeric() || head.length() + value.length() > 4) {
          tables.form(head + value, Kind.ADDRESS, "address", "", Strictness.WORDS);
        }
      }
      if (part.numeric()) {
        numbers.append(value);
        continue;
      }
      if (numbers.length() > 0) {
        tables.form(numbers + value, Kind.ADDRESS, "address", "", Strictness.WORDS);
        tables.form(numbers + "duong" + value, Kind.ADDRESS, "address", "", Strictness.WORDS);
      }
      String[] syllables = part.value().split("[\\s.-]+");
      if (syllables.length > 1) {
        tables.words(List.of(syllables), Kind.ADDRESS, "place-name", "", Strictness.NAME);
      }
    }
  }

  /** Adds neighbouring parts as pairs: enough to point at somebody else's home. */
  static void others(Tables tables, List<Part> parts) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part a = parts.get(i);
      Part b = parts.get(i + 1);
      if (a.province() || b.province()) {
        continue;
      }
      String first = Fold.compact(a.value());
      String second = Fold.compact(b.value());
      for (String headA : heads(a)) {
        for (String headB : heads(b)) {
          String form = headA + first + headB + second;
          if (form.length() > 7) {
            tables.form(form, Kind.ADDRESS, "other-address", "", Strictness.WORDS);
          }
        }
      }
    }
  }

  private static List<String> heads(Part part) {
    List<String> all = HEADS.getOrDefault(part.head(), List.of(""));
    return all.subList(0, Math.min(3, all.size()));
  }
}
