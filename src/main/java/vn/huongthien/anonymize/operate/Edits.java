package vn.huongthien.anonymize.operate;

import java.util.List;

/** Puts replacements into a text, spaces and full stops kept in order. */
public final class Edits {
  /** One replacement with offsets in the text. */
  public record Edit(int start, int end, String with) {}

  private Edits() {}

  /** Applies edits that are in order and do not overlap. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.start());
      at = edit.end();
      String with = edit.with();
      char next = at < text.length() ? text.charAt(at) : '\n';
      if (with.endsWith(".") && next == '.') {
        with = with.substring(0, with.length() - 1);
      }
      if (with.isEmpty()
          && out.length() > 0
          && out.charAt(out.length() - 1) == ' '
          && " ,.;:!?)\n".indexOf(next) >= 0) {
        out.setLength(out.length() - 1);
      }
      out.append(with);
    }
    return out.append(text, at, text.length()).toString();
  }
}
