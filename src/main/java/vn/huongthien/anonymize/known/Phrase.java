package vn.huongthien.anonymize.known;

import vn.huongthien.anonymize.Kind;

/**
 * A form of an identifier to be looked for in a folded view.
 *
 * @param entity whom it belongs to, for consistent pseudonyms
 * @param marked the form with its marks, to compare when the folded form alone is too common
 * @param strict false when the folded form is enough
 */
record Phrase(Kind kind, String rule, String entity, String marked, Strictness strict) {

  /** What has to hold besides equal folded letters. */
  enum Strictness {
    /** Nothing: long and telling. */
    ANYWHERE,
    /** Begins and ends with a word. */
    WORDS,
    /** Words, and marks that agree, and a capital or a text without marks. */
    NAME
  }
}
