package vn.huongthien.anonymize.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes annotated texts from the templates in {@code anonymize/grammar}: four registers, sentences
 * that name somebody and sentences that only look so. {@code {N1}} is the full name of the first
 * person, {@code {G1}} how people call them, {@code {F1}} any form, {@code {K1}} a nickname, {@code
 * {t1}} and {@code {T1}} the title; {@code {xa} {thon} {duong}} a place with its head word, {@code
 * {LOC}} one without; every other slot is a list of {@code words.txt}; {@code [a|b]} is a choice.
 */
final class Grammar {
  static final List<String> REGISTERS =
      List.of("police-report", "union-report", "first-person", "comment");
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z_]+)(\\d?)}|\\[([^\\]]*)]");

  /** A piece of a text and what it is, {@link NameModel#OUT} for plain words. */
  record Piece(String text, int label) {}

  private final Map<String, List<String>> templates = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final List<String> negative;
  private final Random random;
  private final People people;
  private final boolean heldOut;

  /**
   * @param heldOut true for templates and names that are never used in training
   */
  Grammar(Random random, boolean heldOut) {
    for (String line : lines("words")) {
      list(line);
    }
    for (String line : lines("peoples")) {
      list(line);
    }
    for (String register : REGISTERS) {
      templates.put(register, part(lines(register), heldOut));
    }
    this.negative = part(lines("negative"), heldOut);
    this.random = random;
    this.heldOut = heldOut;
    this.people = new People(lists, random, heldOut);
  }

  /** All templates of a file. */
  static List<String> lines(String name) {
    try (InputStream in =
        Grammar.class.getResourceAsStream("/anonymize/grammar/" + name + ".txt")) {
      String all =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every eighth template is held out. */
  private static List<String> part(List<String> all, boolean heldOut) {
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % 8 == 3) == heldOut) {
        mine.add(all.get(i));
      }
    }
    return mine;
  }

  private void list(String line) {
    int colon = line.indexOf(':');
    lists.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split("\\|")));
  }

  /** One text of some sentences of one register, about the same people. */
  List<Piece> text() {
    List<Piece> pieces = new ArrayList<>();
    String register = REGISTERS.get(random.nextInt(REGISTERS.size()));
    People.Person[] cast = new People.Person[5];
    for (int i = 0; i < cast.length; i++) {
      cast[i] = people.next();
    }
    int sentences = 1 + random.nextInt(6);
    for (int s = 0; s < sentences; s++) {
      String template = random.nextInt(100) < 42 ? pick(negative) : pick(templates.get(register));
      expand(template, cast, pieces);
      boolean ends = ".!?”".indexOf(template.charAt(template.length() - 1)) >= 0;
      pieces.add(new Piece(ends && random.nextInt(5) > 0 ? " " : "\n", NameModel.OUT));
    }
    return pieces;
  }

  private void expand(String template, People.Person[] cast, List<Piece> out) {
    Matcher m = SLOT.matcher(template);
    int last = 0;
    while (m.find()) {
      plain(template.substring(last, m.start()), out);
      last = m.end();
      if (m.group(3) != null) {
        plain(pick(List.of(m.group(3).split("\\|", -1))), out);
      } else if (m.group(2).isEmpty()) {
        slot(m.group(1), out);
      } else {
        person(m.group(1), cast[m.group(2).charAt(0) - '0'], out);
      }
    }
    plain(template.substring(last), out);
  }

  private static void plain(String text, List<Piece> out) {
    if (!text.isEmpty()) {
      out.add(new Piece(text, NameModel.OUT));
    }
  }

  private void person(String form, People.Person p, List<Piece> out) {
    switch (form) {
      case "t" -> plain(p.title(), out);
      case "T" ->
          plain(
              p.title().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + p.title().substring(1),
              out);
      case "N" -> name(random.nextInt(25) == 0 ? initials(p) : p.full(), out);
      case "G" -> name(random.nextInt(8) == 0 ? p.middle() : p.given(), out);
      case "K" -> name(p.nick(), out);
      case "F" -> {
        int which = random.nextInt(10);
        name(
            which < 3 ? p.full() : which < 7 ? p.given() : which < 9 ? p.middle() : initials(p),
            out);
      }
      default -> throw new IllegalStateException("slot " + form);
    }
  }

  /** N.V. Tuấn or N.V.T. */
  private String initials(People.Person p) {
    String[] words = p.full().split(" ", -1);
    StringBuilder s = new StringBuilder();
    boolean last = random.nextBoolean();
    for (int i = 0; i < words.length; i++) {
      boolean whole = last && i == words.length - 1;
      s.append(whole ? " " + words[i] : words[i].charAt(0) + ".");
    }
    return s.toString();
  }

  private static void name(String text, List<Piece> out) {
    out.add(new Piece(text, NameModel.PERSON));
  }

  private void slot(String name, List<Piece> out) {
    switch (name) {
      case "xa", "thon", "duong" -> {
        plain(pick(lists.get(name + "_dau")) + " ", out);
        boolean numbered = name.equals("thon") && random.nextInt(4) == 0;
        if (numbered) {
          plain(String.valueOf(1 + random.nextInt(12)), out);
        } else {
          out.add(new Piece(place(), NameModel.PLACE));
        }
      }
      case "LOC" -> out.add(new Piece(place(), NameModel.PLACE));
      default -> plain(pick(lists.get(name)), out);
    }
  }

  private String place() {
    if (random.nextInt(3) == 0) {
      return pick(lists.get("loc_mien_nui"));
    }
    List<String> syllables = lists.get("loc_am");
    int shift = heldOut ? 1 : 0;
    int a = random.nextInt(syllables.size() / 2) * 2 + shift;
    return syllables.get(a) + " " + pick(syllables);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
