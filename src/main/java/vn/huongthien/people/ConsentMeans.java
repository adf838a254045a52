package vn.huongthien.people;

/** How the person said it. */
public enum ConsentMeans {
  IN_PERSON,
  PHONE,
  WRITING,
  /** Nobody said anything: a date passed. */
  SYSTEM
}
