package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/**
 * Comments that are quoted inside another text: behind a line such as "Bình luận dưới bài:" the
 * lines begin with whoever wrote them.
 */
final class CommentLines {
  private static final Pattern OPENING =
      Pattern.compile(
          "^Trả lời ?[:▼]?$|(?<![\\p{L}\\p{M}])(?i:bình luận|comment|cmt|phản hồi|ý kiến bạn đọc|bạn đọc viết|lời"
              + " nhắn)(?![\\p{L}\\p{M}])");
  private static final int LONGEST = 90;

  private CommentLines() {}

  static void find(String text, Consumer<Candidate> out) {
    if (!OPENING.matcher(text).find()) {
      return;
    }
    Matcher opening = OPENING.matcher(text);
    Matcher head = Heads.GUEST.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    boolean open = false;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      boolean speaks = open && head.region(from, to).lookingAt() && !Heads.role(head.group(1));
      if (speaks) {
        out.accept(
            Candidate.structured(head.start(1), head.end(1), Kind.HANDLE, "comment", "Bạn đọc"));
      } else if (to > from) {
        open = to - from < LONGEST && opening.region(from, to).find();
      }
      from = to + 1;
    }
  }
}
