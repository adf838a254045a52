package vn.huongthien.anonymize;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Writes identifiers the way careless, playful and malicious people do. Knows nothing of the
 * matcher: it shares no table with it and was written from the attacker's side.
 */
final class VariantGenerator {
  /** A way of writing, by name. */
  record Variant(String how, String text) {}

  private static final String[] DIGIT_WORDS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String LATIN = "aceopxyiAEOPCXTHKMB";
  private static final String CYRILLIC = "асеорхуіАЕОРСХТНКМВ";

  private final Random random;

  VariantGenerator(Random random) {
    this.random = random;
  }

  /** One random way to write a full name of at least three syllables. */
  Variant name(String name) {
    String[] s = name.split(" ", -1);
    int n = s.length;
    String given = s[n - 1];
    String title = pick("anh", "chị", "ông", "bà", "chú", "em");
    return switch (random.nextInt(46)) {
      case 0 -> v("plain", name);
      case 1 -> v("lower", name.toLowerCase(Locale.ROOT));
      case 2 -> v("upper", name.toUpperCase(Locale.ROOT));
      case 3 -> v("bare", bare(name));
      case 4 -> v("bare-lower", bare(name).toLowerCase(Locale.ROOT));
      case 5 -> v("nfd", Normalizer.normalize(name, Form.NFD));
      case 6 -> v("zero-width", scatter(name, "\u200b", "\u200d", "\u2060", "\ufeff"));
      case 7 -> v("soft-hyphen", scatter(name, "\u00ad"));
      case 8 -> v("bidi", scatter(name, "\u202a", "\u2066", "\u200f"));
      case 9 -> v("dots", name.replace(" ", "."));
      case 10 -> v("underscores", name.replace(" ", "_"));
      case 11 -> v("hyphens", name.replace(" ", pick("-", " - ", "–", "—", "·", "*", "/", "+")));
      case 12 -> v("line-break", name.replace(" ", pick("\n", "\r\n", " \n ")));
      case 13 -> v("wide-space", name.replace(" ", pick("  ", "\t", "\u00a0", "\u2003", "   ")));
      case 14 -> v("full-width", map(bare(name), c -> c == ' ' ? " " : wide(c)));
      case 15 -> v("math", map(bare(name), VariantGenerator::math));
      case 16 -> v("cyrillic", cyrillic(bare(name)));
      case 17 -> v("circled", map(bare(name).toUpperCase(Locale.ROOT), VariantGenerator::circled));
      case 18 -> v("telex", telex(name));
      case 19 -> v("vni", vni(name));
      case 20 -> v("viqr", viqr(name));
      case 21 -> v("leet", leet(bare(name)));
      case 22 -> v("spaced", name.replaceAll("(?<=.)(?=.)", " ").replaceAll(" {3}", "  "));
      case 23 -> v("dotted-letters", bare(name).replace(" ", "").replaceAll("(?<=.)(?=.)", "."));
      case 24 -> v("decimal-entities", map(name, c -> "&#" + (int) c.charValue() + ";"));
      case 25 -> v("hex-entities", map(name, c -> "&#x" + Integer.toHexString(c) + ";"));
      case 26 -> v("tags", tagged(name));
      case 27 -> v("hashtag", "#" + name.replace(" ", ""));
      case 28 ->
          v("file-name", bare(name).replace(" ", pick("", "_", "-")) + pick(".jpg", "_1.png"));
      case 29 ->
          v("url", "https://fb.com/" + bare(name).toLowerCase(Locale.ROOT).replace(" ", "."));
      case 30 -> v("mail", bare(name).toLowerCase(Locale.ROOT).replace(" ", "") + "@mail.vn");
      case 31 -> v("glued", bare(name).toLowerCase(Locale.ROOT).replace(" ", ""));
      case 32 -> v("camel", bare(name).replace(" ", ""));
      case 33 -> v("initials-given", initials(s, ".") + pick("", " ") + given);
      case 34 -> v("initials", initials(s, ".") + given.charAt(0) + ".");
      case 35 -> v("middle-given", s[n - 2] + " " + given);
      case 36 -> v("western", bare(given + " " + s[0]));
      case 37 -> v("given-first", given + " " + String.join(" ", List.of(s).subList(0, n - 1)));
      case 38 -> v("title-given", title + " " + given);
      case 39 -> v("title-initial", title + " " + given.charAt(0) + ".");
      case 40 -> v("tone-less", dropTones(name));
      case 41 -> v("hat-less", dropQuality(name));
      case 42 -> v("teen", teen(name));
      case 43 -> v("stretched", name + given.substring(given.length() - 1).repeat(3));
      case 44 ->
          v(
              "bold-inside",
              name.substring(0, name.length() - 1) + "**" + name.substring(name.length() - 1));
      default -> {
        Variant first =
            v("x", random.nextBoolean() ? bare(name) : Normalizer.normalize(name, Form.NFD));
        String second = pick("_", ".", "\n", "\u200b", "  ");
        yield v(
            "two-ways",
            first
                .text()
                .replace(" ", second.isBlank() || second.length() > 1 ? second : " " + second));
      }
    };
  }

  /** One random way to write a number. */
  Variant number(String digits) {
    return switch (random.nextInt(22)) {
      case 0 -> v("plain", digits);
      case 1 -> v("groups-3", group(digits, 3, pick(".", " ", "-", "_", " - ", "·")));
      case 2 -> v("groups-4", group(digits, 4, pick(".", " ", "-", "/", ". ")));
      case 3 -> v("groups-2", group(digits, 2, pick(".", " ", "-")));
      case 4 -> v("one-by-one", group(digits, 1, pick(" ", ".", "-", "_")));
      case 5 -> v("words", words(digits, " "));
      case 6 -> v("words-bare", bare(words(digits, " ")));
      case 7 -> v("words-upper", words(digits, " ").toUpperCase(Locale.ROOT));
      case 8 -> v("words-hyphen", words(digits, "-"));
      case 9 -> v("half-words", digits.substring(0, 4) + " " + words(digits.substring(4), " "));
      case 10 -> v("look-alikes", lookAlikes(digits));
      case 11 -> v("full-width", map(digits, VariantGenerator::wide));
      case 12 ->
          v("circled", map(digits, c -> c == '0' ? "⓪" : String.valueOf((char) ('①' + c - '1'))));
      case 13 -> v("math", map(digits, c -> Character.toString(0x1D7CE + c - '0')));
      case 14 -> v("keycap", map(digits, c -> c + "\ufe0f\u20e3"));
      case 15 -> v("arabic", map(digits, c -> String.valueOf((char) (0x660 + c - '0'))));
      case 16 ->
          v("line-break", digits.substring(0, 5) + pick("\n", "\r\n", "-\n") + digits.substring(5));
      case 17 -> v("zero-width", scatter(digits, "\u200b", "\u2060", "\u00ad"));
      case 18 -> v("entities", map(digits, c -> "&#" + (int) c.charValue() + ";"));
      case 19 -> v("superscript", map(digits, c -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'))));
      case 20 ->
          v(
              "tags",
              digits.substring(0, 4)
                  + "<b>"
                  + digits.substring(4, 7)
                  + "</b>"
                  + digits.substring(7));
      default ->
          digits.length() == 10
              ? v(
                  "country",
                  pick("+84", "0084 ", "(+84) ", "84-") + group(digits.substring(1), 3, " "))
              : v("starred-tail", digits.substring(0, digits.length() - 3) + "***");
    };
  }

  /** One random way to write "số H ngõ L đường S, phường W". */
  Variant address(int house, int lane, String street, String ward) {
    String h = String.valueOf(house);
    String l = String.valueOf(lane);
    String text =
        switch (random.nextInt(8)) {
          case 0 -> "số " + h + " ngõ " + l + " đường " + street + ", phường " + ward;
          case 1 -> "số nhà " + h + ", ngõ " + l + ", phố " + street + ", P. " + ward;
          case 2 -> "ngõ " + l + " đường " + street;
          case 3 -> "phường " + ward;
          case 4 -> "nhà số " + h + " ngõ " + l + " phường " + ward;
          case 5 -> "ngõ " + words(l, " ") + " đường " + street;
          case 6 -> "đường " + street + " (phường " + ward + ")";
          default -> "số " + h + "/" + l + " đường " + street;
        };
    return switch (random.nextInt(8)) {
      case 0 -> v("bare", bare(text).toLowerCase(Locale.ROOT));
      case 1 -> v("upper", text.toUpperCase(Locale.ROOT));
      case 2 -> v("nfd", Normalizer.normalize(text, Form.NFD));
      case 3 -> v("line-break", text.replaceFirst("(?<=\\S) (?=đường|phố|phường)", "\n"));
      case 4 -> v("zero-width", scatter(text, "\u200b"));
      case 5 -> v("wide-space", text.replace(" ", "\u00a0"));
      default -> v("plain", text);
    };
  }

  private static Variant v(String how, String text) {
    return new Variant(how, text);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  static String bare(String s) {
    return Normalizer.normalize(s, Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static String map(String s, java.util.function.Function<Character, String> f) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      out.append(f.apply(s.charAt(i)));
    }
    return out.toString();
  }

  private String scatter(String s, String... signs) {
    return map(s, c -> c + (random.nextInt(3) == 0 ? pick(signs) : ""));
  }

  private static String wide(char c) {
    return String.valueOf((char) (c - 0x20 + 0xFF00));
  }

  private static String math(char c) {
    if (c == ' ') {
      return " ";
    }
    return Character.toString(c >= 'a' ? 0x1D41A + c - 'a' : 0x1D400 + c - 'A');
  }

  private static String circled(char c) {
    return c == ' ' ? " " : String.valueOf((char) ('Ⓐ' + c - 'A'));
  }

  private static String cyrillic(String s) {
    return map(
        s,
        c ->
            LATIN.indexOf(c) < 0
                ? String.valueOf(c)
                : String.valueOf(CYRILLIC.charAt(LATIN.indexOf(c))));
  }

  private static String leet(String s) {
    return s.replace('a', '4')
        .replace('e', '3')
        .replace('o', '0')
        .replace('i', '1')
        .replace('s', '5');
  }

  private static String initials(String[] s, String sign) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length - 1; i++) {
      out.append(s[i].charAt(0)).append(sign);
    }
    return out.toString();
  }

  private static String tagged(String name) {
    int half = name.length() / 2;
    return name.substring(0, half) + "<span class=\"x\">" + name.substring(half) + "</span>";
  }

  private static String telex(String name) {
    return spelled(name, "sfrxj", "a6aa e6ee o6oo a8aw o7ow u7uw", "dd");
  }

  private static String vni(String name) {
    return spelled(name, "12345", "a6a6 e6e6 o6o6 a8a8 o7o7 u7u7", "d9");
  }

  private static String viqr(String name) {
    return spelled(name, "'`?~.", "a6a^ e6e^ o6o^ a8a( o7o+ u7u+", "dd");
  }

  /** Keystrokes: quality behind the letter, tone at the end of the syllable. */
  private static String spelled(String name, String tones, String qualities, String d) {
    StringBuilder out = new StringBuilder();
    for (String syllable : name.split(" ", -1)) {
      StringBuilder letters = new StringBuilder();
      String tone = "";
      for (char c : Normalizer.normalize(syllable, Form.NFD).toCharArray()) {
        int at = "\u0301\u0300\u0309\u0303\u0323".indexOf(c);
        if (at >= 0) {
          tone = tones.substring(at, at + 1);
        } else if (c == '\u0302' || c == '\u0306' || c == '\u031b') {
          char base = letters.charAt(letters.length() - 1);
          String key =
              String.valueOf(Character.toLowerCase(base))
                  + (c == '\u0302' ? '6' : c == '\u0306' ? '8' : '7');
          int found = qualities.indexOf(key);
          letters.append(qualities.charAt(found + 3));
        } else if (c == 'đ' || c == 'Đ') {
          letters
              .append(c == 'Đ' ? d.substring(0, 1).toUpperCase(Locale.ROOT) : d.substring(0, 1))
              .append(d.charAt(1));
        } else {
          letters.append(c);
        }
      }
      out.append(out.length() > 0 ? " " : "").append(letters).append(tone);
    }
    return out.toString();
  }

  private static String dropTones(String s) {
    return Normalizer.normalize(
        Normalizer.normalize(s, Form.NFD).replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""),
        Form.NFC);
  }

  private static String dropQuality(String s) {
    return Normalizer.normalize(
        Normalizer.normalize(s, Form.NFD).replaceAll("[\u0302\u0306\u031b]", ""), Form.NFC);
  }

  private String teen(String name) {
    UnaryOperator<String> one =
        switch (random.nextInt(4)) {
          case 0 -> s -> s.replace("Ph", "F").replace("ph", "f");
          case 1 -> s -> s.replace("Qu", "W").replace("Gi", "J");
          case 2 -> s -> s.replaceAll("\\bC(?!h)", "K").replaceAll("\\bD", "Dz");
          default -> s -> s.replaceAll("ng\\b", "g").replaceAll("i\\b", "y");
        };
    return one.apply(name);
  }

  private static String group(String digits, int size, String sign) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      out.append(i > 0 && i % size == 0 ? sign : "").append(digits.charAt(i));
    }
    return out.toString();
  }

  private static String words(String digits, String sign) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      out.add(DIGIT_WORDS[digits.charAt(i) - '0']);
    }
    return String.join(sign, out);
  }

  private static String lookAlikes(String digits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      out.append(
          i % 3 == 1
              ? c
              : switch (c) {
                case '0' -> 'O';
                case '1' -> 'l';
                case '8' -> 'B';
                case '5' -> 'S';
                default -> c;
              });
    }
    return out.toString();
  }
}
