package vn.huongthien.stories;

/** What the confirmer has to look at before passing the gate. */
public enum GateCheck {
  /** Nobody who knows the area would recognise the person. */
  UNRECOGNISABLE,
  /** The story is still true. */
  TRUE,
  /** Nobody else is told of: family, victims, children. */
  NOBODY_ELSE,
  /** The consent was given freely, for this channel. */
  CONSENT
}
