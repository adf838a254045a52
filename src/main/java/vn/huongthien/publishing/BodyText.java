package vn.huongthien.publishing;

/**
 * The one way from the text of an item to HTML. The text is plain: a blank line ends a paragraph,
 * {@code ## } begins a heading, {@code - } an item of a list. Everything else is escaped, so that
 * no text can become markup.
 */
public final class BodyText {
  private BodyText() {}

  /** Line ends as LF, no blanks at line ends, at most one blank line in a row. */
  public static String normal(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
        .replaceAll("[ \t]+(?=\n|$)", "")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /** HTML of the body, built of {@code h2}, {@code p}, {@code ul} and {@code br} only. */
  public static String html(String body) {
    StringBuilder out = new StringBuilder(body.length() + 200);
    Block block = Block.NONE;
    for (String line : normal(body).split("\n", -1)) {
      Block wanted = Block.of(line);
      if (wanted != block || wanted == Block.HEADING) {
        out.append(block.close).append(wanted.open);
      } else if (wanted == Block.PARAGRAPH) {
        out.append("<br>");
      }
      block = wanted;
      String text = escape(line.substring(wanted.mark).strip());
      out.append(wanted == Block.LIST ? "<li>" + text + "</li>" : text);
    }
    return out.append(block.close).toString();
  }

  /** Safe as the content and as a double-quoted attribute of HTML and XML. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private enum Block {
    NONE("", "", 0),
    HEADING("<h2>", "</h2>", 3),
    LIST("<ul>", "</ul>", 2),
    PARAGRAPH("<p>", "</p>", 0);

    private final String open;
    private final String close;
    private final int mark;

    Block(String open, String close, int mark) {
      this.open = open;
      this.close = close;
      this.mark = mark;
    }

    static Block of(String line) {
      if (line.isBlank()) {
        return NONE;
      }
      return line.startsWith("## ") ? HEADING : line.startsWith("- ") ? LIST : PARAGRAPH;
    }
  }
}
