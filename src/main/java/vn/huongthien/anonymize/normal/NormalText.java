package vn.huongthien.anonymize.normal;

import vn.huongthien.anonymize.HiddenCharacters;

/**
 * A text in normal form and the way back. Findings are made on the normal form; {@link
 * #originalStart} and {@link #originalEnd} give their place in the original.
 */
public final class NormalText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int originalLength;
  private final HiddenCharacters hidden;

  NormalText(String text, int[] starts, int[] ends, int originalLength, HiddenCharacters hidden) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.originalLength = originalLength;
    this.hidden = hidden;
  }

  public String text() {
    return text;
  }

  public HiddenCharacters hidden() {
    return hidden;
  }

  /** Original offset of the character at a normal offset. */
  public int originalStart(int offset) {
    return offset < starts.length ? starts[offset] : originalLength;
  }

  /** Original offset behind the last character before a normal end offset. */
  public int originalEnd(int end) {
    return end == 0 ? 0 : ends[end - 1];
  }

  /** Normal offset of the first character that begins at or behind an original offset. */
  public int normalStart(int original) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] <= original) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Normal end offset for an original end offset. */
  public int normalEnd(int original) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (starts[mid] < original) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
