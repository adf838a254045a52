package vn.huongthien.access;

/** Knows whether something is out of reach only until its reader says why; people implements it. */
public interface ReasonAsked {
  /**
   * Nothing happens when saying why would not help.
   *
   * @throws vn.huongthien.shared.AskFirst when a reason would open it
   */
  void check(String object, long id);
}
