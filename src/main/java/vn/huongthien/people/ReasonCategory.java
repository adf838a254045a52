package vn.huongthien.people;

/** Why somebody who answers for data protection opens a case. */
public enum ReasonCategory {
  /** The person helped, or somebody of the family, asked for something. */
  REQUEST,
  COMPLAINT,
  /** Data may have got into wrong hands. */
  INCIDENT,
  /** A check that was planned. */
  CHECK,
  /** An authority asks by law. */
  AUTHORITY
}
