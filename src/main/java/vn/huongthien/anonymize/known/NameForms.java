package vn.huongthien.anonymize.known;

import java.util.List;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Phrase.Strictness;
import vn.huongthien.anonymize.normal.Fold;

/** Puts the forms of names and numbers into the tables. */
final class NameForms {
  private static final int LONG = 9;

  private NameForms() {}

  /** All syllables, in the orders people write them. */
  static void whole(Tables tables, PersonName name, Kind kind, String entity) {
    for (List<String> order : name.wholes()) {
      if (order != name.wholes().get(0)
          && !order.equals(name.marked())
          && !tables.has(VariantRule.ORDER)) {
        continue;
      }
      int letters = order.stream().mapToInt(String::length).sum();
      Strictness strict =
          name.size() == 2
              ? Strictness.NAME
              : letters >= LONG ? Strictness.ANYWHERE : Strictness.WORDS;
      tables.words(order, kind, "full-name", entity, strict);
      typedStroke(tables, order, kind, "full-name", entity, strict);
    }
  }

  /** Middle and given name, surname and given name. */
  static void parts(Tables tables, PersonName name, Kind kind, String entity) {
    for (List<String> part : name.parts()) {
      Strictness strict = part.size() > 2 ? Strictness.WORDS : Strictness.NAME;
      tables.words(part, kind, "name-part", entity, strict);
      typedStroke(tables, part, kind, "name-part", entity, strict);
    }
  }

  /**
   * "Dda(ng Trie^u`": typed marks part the word, so that its keys are not read as one word; the
   * stroke of đ is a second d then.
   */
  private static void typedStroke(
      Tables tables, List<String> words, Kind kind, String rule, String entity, Strictness strict) {
    boolean stroke = words.stream().anyMatch(w -> w.indexOf('đ') >= 0);
    if (stroke && tables.has(VariantRule.KEYSTROKES)) {
      List<String> typed =
          words.stream()
              .map(w -> w.indexOf('đ') >= 0 ? Fold.compact(w.replace("đ", "dd")) : w)
              .toList();
      tables.words(typed, kind, rule, entity, strict);
    }
  }

  static void abridged(Tables tables, PersonName name, Kind kind, String entity) {
    for (String form : name.abridged()) {
      if (form.length() >= 5) {
        tables.form(form, kind, "abridged", entity, Strictness.WORDS);
      }
    }
  }

  /** A number; phones also without the leading zero, so that +84 finds them. */
  static void number(Tables tables, String digits, Kind kind, String rule) {
    if (digits.length() < 6) {
      return;
    }
    tables.number(digits, kind, rule);
    if (digits.startsWith("0") && (kind == Kind.PHONE || digits.length() == 10)) {
      tables.number(digits.substring(1), kind, rule);
    }
  }
}
