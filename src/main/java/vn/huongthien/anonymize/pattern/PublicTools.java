package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.normal.Views;

/**
 * "Con đường hướng thiện", the name of the three public tools, looks like a street or, with
 * capitals, like somebody; it is cut out of what was found, and so are the networks it stands on.
 */
public final class PublicTools {
  private static final Pattern NAME = Pattern.compile("(?<![a-z])con duong huong thien(?![a-z])");
  private static final Pattern NETWORK =
      Pattern.compile(
          "(?:(?:va|trang|kenh|nhom|tai khoan|mang|facebook|youtube|zalo|tiktok|website|fanpage)"
              + "(?:[ ,.:\"“”]+|$))*");

  private PublicTools() {}

  /** Cuts the candidates; what is known of a case stays whole. */
  public static void cut(Views views, List<Candidate> found) {
    Matcher name = NAME.matcher(views.aligned());
    while (name.find()) {
      for (Candidate c : List.copyOf(found)) {
        if (c.source() != Source.KNOWN && c.start() < name.end() && c.end() > name.start()) {
          found.remove(c);
          piece(views, c, c.start(), name.start(), found);
          piece(views, c, name.end(), c.end(), found);
        }
      }
    }
  }

  /** What is left beside the name, unless it only says where the tool stands. */
  private static void piece(Views views, Candidate c, int start, int end, List<Candidate> found) {
    int from = start;
    while (from < end && Character.isWhitespace(views.text().charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Character.isWhitespace(views.text().charAt(to - 1))) {
      to--;
    }
    if (from < to && !NETWORK.matcher(views.aligned().substring(from, to)).matches()) {
      found.add(
          new Candidate(
              from,
              to,
              c.kind(),
              c.source(),
              c.confidence(),
              c.rule(),
              c.entity(),
              c.replacement()));
    }
  }
}
