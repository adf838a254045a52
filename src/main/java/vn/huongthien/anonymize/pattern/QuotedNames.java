package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.known.Lexicon;

/** Names of accounts and pages in quotation marks, in a text that speaks of the net. */
final class QuotedNames {
  /**
   * "Tên cũ "Bạn Đồng Hành Hồng Gai" bị đổi thành …": in quotation marks, where the net is spoken
   * of.
   */
  private static final Pattern IN_QUOTES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:lấy |cái |có )?tên(?: cũ| mới| là| hiển thị)?|tài khoản [\"“][^\"”\\n]{2,40}[\"”] và|đổi thành|bình luận(?: của)?|Ví dụ|để tên|người tên|khách|gian|trang [^\"“\\n]{0,25}|nhóm(?: gia đình| lớp| riêng)?|tranh cãi với|nick),? [\"“]([^\"”\\n]{3,50})[\"”]");

  /** "Mẹ Su Hào", "mệ Bống 1961": a name, and no sentence. */
  private static final Pattern NAMELIKE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}]*(?: (?:\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*|\\p{Nd}[\\p{L}\\p{Nd}]{0,4}|[–-])){1,6}(?: [–-] \\p{Ll}+ \\p{Ll}+)?|[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,4} \\p{Nd}{2,4}|\\p{Lu}[\\p{L}\\p{M}]* \\p{Ll}+(?: (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}[\\p{L}\\p{Nd}]{1,3})){2,4}");

  /** ""Đại Bàng Mẫu Sơn", "cô giáo Mơ" và "Tùng.Ls.1212"": one after the other. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?iu)(?:tài khoản|nick|bình luận|trang|kênh|tên|của)(?: \\p{L}+){0,3} [\"“][^\"”\\n]{2,40}[\"”]((?:,? [\"“][^\"”\\n]{2,40}[\"”]|,? và [\"“][^\"”\\n]{2,40}[\"”]){1,6})");

  private static final Pattern ONE_OF = Pattern.compile("[\"“]([^\"”\\n]{2,40})[\"”]");

  private static final Pattern TYPED =
      Pattern.compile(
          "\\S*[\\p{L}\\p{Nd}][._][\\p{L}\\p{Nd}]\\S*|\\p{Ll}+ \\p{Ll}+ \\p{Lu}\\p{Ll}+");

  /** What works together has a name too, and everybody may know it. */
  private static final Pattern MODEL =
      Pattern.compile(
          "(?iu)(?:câu lạc bộ|clb|mô hình|tổ|đội|phong trào|chương trình|lớp|dự án|cuộc thi|quỹ|bài|phim|hội thi)(?: [\\p{L}]+){0,3}$");

  private QuotedNames() {}

  static void find(String text, Consumer<Candidate> out) {
    Matcher several = SEVERAL.matcher(text);
    while (several.find()) {
      Matcher one = ONE_OF.matcher(text).region(several.start(1), several.end(1));
      while (one.find()) {
        if (NAMELIKE.matcher(one.group(1)).matches() || TYPED.matcher(one.group(1)).matches()) {
          NetNames.accept(one, out);
        }
      }
    }
    Matcher m = IN_QUOTES.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - 30), m.start()).stripTrailing();
      String name = m.group(1).replaceAll("[^\\p{L}\\p{M}\\p{Nd} .–-]+", "").strip();
      String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
      if (NAMELIKE.matcher(name).matches()
          && !MODEL.matcher(before).find()
          && !Lexicon.SURNAMES.contains(first)) {
        NetNames.accept(m, out);
      }
    }
  }
}
