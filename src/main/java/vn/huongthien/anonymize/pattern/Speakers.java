package vn.huongthien.anonymize.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/** Who speaks in a thread of comments: "Dũng Nghệ 37: …" at the beginning of a line. */
public final class Speakers implements Recognizer {
  private static final int LONGEST = 6;
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?m)^[–-]? ?(?:PV|Hỏi|Đáp|MC|HỎI|ĐÁP|H|Đ|N1|Host|Phóng viên|Người phỏng vấn|Đ/c [^:\\n"
              + "]{1,20})\\s?:");

  /** "Phía Đoàn:", "Đợt 2:", "Vụ Đông Xuân:" are no accounts. */
  private static final Set<String> HEADINGS =
      Set.of(
          "phía", "bên", "đợt", "vụ", "mùa", "chương", "bước", "cột", "bảng", "lớp", "khoa", "quỹ",
          "giai", "buổi", "ca", "hộ", "chi", "đại");

  /** "Người Cũ Quận 8": the last line, under which there is nothing; no word for an office. */
  private static final Pattern PEN_NAME =
      Pattern.compile(
          "[.!?…\"”)] {0,3}\\n{1,3} {0,3}[–—-]? ?((?:Người|Kẻ|Dân|Lính|Cựu|Khách|Gã|Lão|Con|Mẹ|Má|Bố)(?!"
              + " (?:Làm|Viết|Lập|Báo|Ghi|Nhận|Giao|Khai|Kính|Đề|Đứng|Đại|Phụ|Chủ|Thực|Được|Bị|Có|Bảo|Giám|Cam|Xác|Chứng|Chiến|Tù)(?![\\p{L}\\p{M}]))(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}{1,4})){2,6})[.]?\\s*\\z");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    Mentioned.find(views.text(), out);
    CopiedPages.find(views.text(), out);
    if (!views.bare()) {
      NetNames.find(views.text(), out);
    }
    Heads heads = Heads.of(views.text());
    boolean interview = INTERVIEW.matcher(views.text()).find();
    boolean thread = heads.thread(views.text()) && (!interview || heads.comments(views.text()));
    if (heads.news(views.text()) || (interview && !thread)) {
      return;
    }
    if (thread) {
      heads
          .accounts(views.text())
          .forEach(
              h ->
                  out.accept(
                      Candidate.structured(h.start(), h.end(), Kind.HANDLE, "thread", "Bạn đọc")));
      return;
    }
    signature(views.text(), out);
    List<Token> tokens = views.tokens();
    CommentLines.find(views.text(), out);
    LooseThreads.find(views.text(), out);
    Set<String> given = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!lineStart(views, tokens, i)) {
        continue;
      }
      int end = speaker(views, tokens, i);
      if (end > i + 1) {
        given.add(tokens.get(end - 1).lower());
      } else if (tokens.get(i).capital()
          && given.contains(tokens.get(i).lower())
          && colon(views, tokens.get(i))) {
        end = i + 1;
      }
      if (end > i) {
        out.accept(candidate(tokens.get(i).start(), tokens.get(end - 1).end(), "speaker"));
      }
    }
  }

  private static void signature(String text, Consumer<Candidate> out) {
    Matcher pen = PEN_NAME.matcher(text);
    if (pen.find()) {
      out.accept(
          Candidate.structured(pen.start(1), pen.end(1), Kind.HANDLE, "pen-name", "Bạn đọc"));
    }
  }

  /** "Dương Sơn Bá:" is "Bá:" further down. */
  private static boolean colon(Views views, Token token) {
    return views.text().startsWith(":", token.end());
  }

  private static Candidate candidate(int start, int end, String rule) {
    return Candidate.cue(start, end, Kind.HANDLE, rule, "Bạn đọc");
  }

  private static boolean lineStart(Views views, List<Token> tokens, int i) {
    int from = i == 0 ? 0 : tokens.get(i - 1).end();
    return i == 0 || views.text().substring(from, tokens.get(i).start()).indexOf('\n') >= 0;
  }

  /** Index behind the words before the colon, or the same index. */
  private static int speaker(Views views, List<Token> tokens, int from) {
    int capitals = 0;
    for (int k = from; k < tokens.size() && k < from + LONGEST; k++) {
      Token t = tokens.get(k);
      if (k > from && t.gap() != Gap.SPACE && t.gap() != Gap.JOINT) {
        return from;
      }
      if (!t.capital() && t.shape() != Case.NUMBER) {
        return from;
      }
      capitals += t.capital() && t.shape() != Case.INITIAL ? 1 : 0;
      String rest = views.text().substring(t.end(), Math.min(views.text().length(), t.end() + 5));
      int colon = rest.indexOf(':');
      boolean time = t.shape() == Case.NUMBER && rest.matches("(?s):\\d{2}(?!\\d).*");
      boolean ends =
          colon >= 0
              && !time
              && rest.substring(0, colon).chars().noneMatch(Character::isLetterOrDigit);
      if (ends) {
        boolean titled = Lexicon.spelledTitle(tokens.get(from));
        boolean shout =
            tokens.get(from).shape() == Case.UPPER && tokens.get(k).shape() == Case.UPPER;
        String head = views.text().substring(tokens.get(from).start(), t.end());
        boolean label =
            HEADINGS.contains(tokens.get(from).lower())
                || (Heads.label(tokens.get(from).lower())
                    && !Heads.called(head, head.split(" ", 2)[0]));
        return capitals >= 2 && !titled && !shout && !label ? k + 1 : from;
      }
    }
    return from;
  }
}
