package vn.huongthien.stories;

/** The two texts that the confirmer reads to their end before passing the gate. */
public enum GateText {
  /** What was told; an introduction of a model has none. */
  RAW,
  /** What would be published. */
  PUBLIC
}
