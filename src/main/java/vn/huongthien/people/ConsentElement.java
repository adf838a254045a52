package vn.huongthien.people;

/** What of a person is used. */
public enum ConsentElement {
  TEXT,
  VOICE,
  PICTURE
}
