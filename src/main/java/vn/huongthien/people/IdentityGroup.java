package vn.huongthien.people;

/** What is revealed at a time: never more than was asked for. */
public enum IdentityGroup {
  /** Full name and other names. */
  NAME,
  /** Date of birth and number of the identity card. */
  PAPERS,
  /** Phone and address. */
  CONTACT,
  /** Members of the family. */
  RELATIVES
}
