package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** E-mail addresses, also disguised ones, links, hashtags, handles and file names. */
public final class Contacts implements Recognizer {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._%+-]{0,63}(?:\\(chấm\\)[\\p{L}\\p{Nd}]{1,20}){0,2}(?: chấm [\\p{L}\\p{Nd}]{1,20}(?= a (?:còng|vòng) )){0,2}(?:\\s?(?:＠|\\(at\\)|\\[at\\]|\\(a\\)|\\(a"
              + " còng\\)|\\(ở\\)|\\((?:a|A) vòng\\)|\\sa"
              + " (?:còng|vòng)\\s|\\sat\\s(?=[\\p{L}\\p{Nd}-]+ (?:dot|chấm)"
              + " )|\\{at\\})|@|\\s@\\s)\\s?[\\p{L}\\p{Nd}-]{1,40}(?:(?:\\.| \\."
              + " |\\s?\\(dot\\)\\s?|\\s?\\[dot\\]\\s?|\\s?\\(chấm\\)\\s?|\\s(?:chấm|dot)\\s)[\\p{L}]{2,12}){1,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?\\s?:\\s?//|www\\.)[^\\s<>\"”]+|(?<![\\p{L}\\p{Nd}@.])(?:(?:[\\p{L}\\p{Nd}-]{1,30}\\.){1,3}"
              + "(?:com|net|org|info|vn|me|io|ee|tv|gg|ly|fb|be|page|app|edu|gov|biz|xyz|online|site|shop|link|blog|club|asia|top|vip|win|cc|example)(?:\\.vn)?(?:/[^\\s<>\"”]*)?)(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE);

  /** "matonggocheo chấm vn", "hoanluong-hotro24h (chấm) top": the point is told. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}@.])[a-z0-9][a-z0-9-]{3,40}(?: chấm | dot | ?\\((?:chấm|dot)\\) ?)(?:com|net|org|info|vn|top|online|shop|site|club|xyz|vip)(?:(?: chấm | dot )vn)?(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE);

  /** What every address has; looked for first, as the address itself may begin at any letter. */
  private static final Pattern AT =
      Pattern.compile(
          "[@＠]|[(\\[{]at[)\\]}]|\\(a\\)|còng|\\(ở\\)|vòng|\\sat\\s", Pattern.CASE_INSENSITIVE);

  /** A dot inside a word. */
  private static final Pattern DOT = Pattern.compile("\\.(?=[\\p{L}\\p{Nd}])");

  private static final Pattern HASHTAG =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}&])[#＃](?=[\\p{Nd}_]*\\p{L})[\\p{L}\\p{M}\\p{Nd}_]{2,80}(?:-[\\p{L}\\p{M}\\p{Nd}_]{1,30})*");

  /** "toan.amthanh.thaibinh", "shin_kuan.osaka": small letters without marks, tied together. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}@./_-])(?:[a-z][a-z0-9]{2,}(?:[._][a-z0-9]{2,}){1,4}"
              + "|\\p{Ll}[\\p{Ll}\\p{M}\\p{Nd}]+(?:\\.[\\p{Ll}\\p{M}\\p{Nd}]{2,}){2,4})(?![\\p{L}\\p{M}\\p{Nd}@/])");

  private static final String KINDS =
      "(?:jpe?g|png|gif|webp|heic|mp[34]|mov|avi|docx?|xlsx?|pdf|pptx?|txt|zip|wav|m4a)";

  /** "lão_hạc_2k", "_moc.mien.xoi_": words tied by a line below; not a file. */
  private static final Pattern TIED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}@#./_-])(?:\\p{L}['’])?(?=[\\p{L}\\p{M}\\p{Nd}.]{0,30}_)(?=\\S{0,30}\\p{L})(?![\\p{L}\\p{M}\\p{Nd}._()-]{1,80}\\."
              + KINDS
              + "(?![\\p{L}\\p{Nd}]))_?[\\p{L}\\p{M}\\p{Nd}]{2,30}(?:[._'’][\\p{L}\\p{M}\\p{Nd}]{1,30}){1,8}_?"
              + "(?![\\p{L}\\p{M}\\p{Nd}_@/])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HANDLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}.])@\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}(?![\\p{L}\\p{Nd}._])|(?<![\\p{L}\\p{Nd}.])@[\\p{L}\\p{Nd}._]{3,40}(?:-[a-z0-9]{3,8}(?![\\p{L}\\p{Nd}]))?|(?<![\\p{L}\\p{Nd}@])user\\p{Nd}{5,16}(?!\\p{L})");
  private static final Pattern FILE =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{Nd}_()-]{1,80}(?:\\.[\\p{L}\\p{Nd}_-]{1,40}){0,3}\\."
              + KINDS
              + "(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE);

  /** The name of a file has spaces where a word says that it begins: "scan thành đơn xin.pdf". */
  private static final Pattern NAMED_FILE =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:thành|tên là|tệp:|file:)|\\."
              + KINDS
              + ";) (?:(?:file|tệp|tập tin) )?+([^;:,\"“”\\n]{1,60})$"
              + "|(?<!\\p{L})(?:tệp|file|tập tin|ảnh tên)(?: scan)?[: ]{1,2}((?!scan )[a-z0-9_][a-z0-9 _-]{1,50})$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String text = views.text();
    if (AT.matcher(text).find()) {
      each(EMAIL, text, 0, Kind.EMAIL, "email", out);
    }
    boolean dotted = DOT.matcher(text).find();
    if (dotted || text.contains("//")) {
      each(URL, text, 0, Kind.URL, "url", out);
    }
    if (text.contains("chấm") || text.contains("dot")) {
      each(TOLD, text, 0, Kind.URL, "url", out);
    }
    if (dotted) {
      files(text, out);
    }
    if (text.indexOf('#') >= 0 || text.indexOf('＃') >= 0) {
      each(HASHTAG, text, 0, Kind.HANDLE, "hashtag", out);
    }
    if (!views.bare() && (dotted || text.indexOf('_') >= 0)) {
      each(DOTTED, text, 0, Kind.HANDLE, "dotted-handle", out);
    }
    if (text.indexOf('_') >= 0) {
      each(TIED, text, 0, Kind.HANDLE, "dotted-handle", out);
    }
    if (text.indexOf('@') >= 0 || text.contains("user")) {
      each(HANDLE, text, 0, Kind.HANDLE, "handle", out);
    }
    Accounts.find(views, out);
  }

  private static void files(String text, Consumer<Candidate> out) {
    Matcher file = FILE.matcher(text);
    while (file.find()) {
      int start = file.start();
      int from = Math.max(0, start - 80);
      Matcher named = NAMED_FILE.matcher(text.substring(from, start));
      if (named.find()) {
        start = from + named.start(named.group(1) == null ? 2 : 1);
      }
      out.accept(Candidate.structured(start, file.end(), Kind.FILE_NAME, "file-name", HIDDEN));
    }
  }

  static final String HIDDEN = "[đã ẩn]";

  private static void each(
      Pattern pattern, String text, int group, Kind kind, String rule, Consumer<Candidate> out) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int end = matcher.end(group);
      while (end > matcher.start(group) && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      out.accept(Candidate.structured(matcher.start(group), end, kind, rule, HIDDEN));
    }
  }
}
