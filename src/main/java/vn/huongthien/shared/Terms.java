package vn.huongthien.shared;

import java.util.List;

/**
 * Words of the interface as an argument of a message: keys of other messages, which are shown in
 * the language of whoever reads it.
 *
 * @param keys keys of messages, in the order in which they are shown
 */
public record Terms(List<String> keys) {
  public Terms {
    keys = List.copyOf(keys);
  }

  /** The terms {@code prefix + name} of all names. */
  public static Terms of(String prefix, List<String> names) {
    return new Terms(names.stream().map(prefix::concat).toList());
  }

  @Override
  public String toString() {
    return String.join(", ", keys);
  }
}
