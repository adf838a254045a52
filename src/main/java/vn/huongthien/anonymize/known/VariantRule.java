package vn.huongthien.anonymize.known;

import java.util.EnumSet;
import java.util.Set;

/**
 * The table of the ways in which an identifier is written. The matcher does nothing that is not
 * named here; a test takes out one rule after the other and expects leaks.
 */
public enum VariantRule {
  /** Any case, marks, separators, line ends, look-alike letters. */
  FOLDED,
  /** Telex and VNI keystrokes left in the text. */
  KEYSTROKES,
  /** Digits and signs for letters: Tu4n, Tu@n. */
  LEET,
  /** Spelled by sound: Fạm, Zũng, Tuấnnnn. */
  SOUND,
  /** Other orders and parts of a full name: Văn Tuấn, Tuan Nguyen. */
  ORDER,
  /** N.V. Tuấn, N.V.T., anh T. */
  INITIALS,
  /** The given name or a nickname alone. */
  GIVEN,
  /** One syllable torn apart: T u ấ n, Tu-ấn. */
  SPACED,
  /** T**n, Ng*yễn. */
  MASKED,
  /** Run together inside a longer word: xuongmoctuanhoa. */
  GLUED,
  /** Numbers in any grouping, script, look-alikes or words. */
  NUMBERS,
  /** Beginning or end of a number. */
  NUMBER_PARTS,
  /** Plates and judgment numbers, letters and digits mixed. */
  CODES,
  /** The birth date in any order, the birth year, in words. */
  BIRTH_DATE,
  /** Parts of an address. */
  ADDRESS,
  /** The telling end of a long name: Mộc Tuấn Hoa. */
  TAIL;

  /** All rules: what the product uses. */
  public static Set<VariantRule> all() {
    return EnumSet.allOf(VariantRule.class);
  }
}
