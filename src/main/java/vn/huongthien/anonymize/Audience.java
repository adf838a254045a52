package vn.huongthien.anonymize;

/** Who will read the result; decides how coarse the replacements are. */
public enum Audience {
  /** Everybody: the default and the strictest. */
  PUBLIC,
  /** Staff who may know the area but not the person. */
  STAFF
}
