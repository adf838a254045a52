package vn.huongthien.newsroom;

import java.util.List;

/**
 * Looks for what the case file knows in a text that an editor changed. The case side implements it;
 * only kinds cross, never a value and never a position.
 */
public interface ResidualScan {
  /** Nothing when the text is clean; fails closed. */
  List<ResidualFinding> scan(long sourceRef, Payload text);
}
