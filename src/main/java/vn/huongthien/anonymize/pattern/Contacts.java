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
          "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._%+-]{0,63}(?:\\s?(?:＠|\\(at\\)|\\[at\\]|\\(a\\)|\\(a"
              + " còng\\)|\\(ở\\)|\\((?:a|A) vòng\\)|\\sa"
              + " (?:còng|vòng)\\s|\\sat\\s(?=[\\p{L}\\p{Nd}-]+ (?:dot|chấm)"
              + " )|\\{at\\})|@|\\s@\\s)\\s?[\\p{L}\\p{Nd}-]{1,40}(?:(?:\\.| \\."
              + " |\\s?\\(dot\\)\\s?|\\s?\\[dot\\]\\s?|\\s?\\(chấm\\)\\s?|\\s(?:chấm|dot)\\s)[\\p{L}]{2,12}){1,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?\\s?:\\s?//|www\\.)[^\\s<>\"”]+|(?<![\\p{L}\\p{Nd}@.])(?:(?:[\\p{L}\\p{Nd}-]{1,30}\\.){1,3}"
              + "(?:com|net|org|info|vn|me|io|tv|gg|ly|fb|be|page|app|edu|gov|biz|xyz|online|site|shop|link|blog|club|asia|top|vip|win|cc|example)(?:\\.vn)?(?:/[^\\s<>\"”]*)?)(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HASHTAG =
      Pattern.compile("(?<![\\p{L}\\p{Nd}&])[#＃][\\p{L}\\p{M}\\p{Nd}_]{2,80}");

  /** "toan.amthanh.thaibinh", "shin_kuan.osaka": small letters without marks, tied together. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}@./_-])[a-z][a-z0-9]{2,}(?:[._][a-z0-9]{2,}){1,4}(?![\\p{L}\\p{M}\\p{Nd}@/])");

  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\p{L}\\p{Nd}.])@[\\p{L}\\p{Nd}._]{3,40}");
  private static final Pattern FILE =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{Nd}_()-]{1,80}(?:\\.[\\p{L}\\p{Nd}_-]{1,40}){0,3}\\."
              + "(?:jpe?g|png|gif|webp|heic|mp[34]|mov|avi|docx?|xlsx?|pdf|pptx?|txt|zip|wav|m4a)"
              + "(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?:facebook|fb|zalo|tiktok|instagram|youtube|telegram|viber|nick|kênh|tài"
              + " khoản|fanpage|trang)(?:\\s+(?:cá nhân|của anh|của chị|của"
              + " tôi|tôi|em|e|anh|chị))?(?:\\s+tên)?(?:\\s+là)?\\s*[:“\"'‘]+\\s*([\\p{Lu}\\p{Nd}@][\\p{L}\\p{M}\\p{Nd}._@]*(?:["
              + " ][\\p{Lu}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._]*){0,5})",
          Pattern.CASE_INSENSITIVE);

  /** A capital of the name ends the cue, so only the cue may be written in any case. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?<!nghĩa"
              + " )(?:(?i:nick(?:name)?|fanpage|facebook|fb|zalo|tiktok|trang|kênh)(?:"
              + " (?:tôi|em|e|anh|chị|mình|của"
              + " \\p{Ll}+|để|tên|là|[Ff]acebook|FB|[Zz]alo|[Tt]ik[Tt]ok)){0,3}+|(?i:tài"
              + " khoản|nhóm|trang cá nhân)(?: (?:tôi|em|e|anh|chị|mình|của \\p{Ll}+|tên|là)){1,3})"
              + " [\"“']?(\\p{Lu}[\\p{L}\\p{M}]*(?:"
              + " [\\p{Lu}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*){1,5})|(?<![\\p{L}\\p{M}])(?<!nghĩa"
              + " )(?i:tài khoản|fanpage|nhóm|group|trang|page|kênh)(?: (?:kín|chung|mạng|cộng"
              + " đồng|[Ff]acebook|FB|[Zz]alo|[Tt]ik[Tt]ok|[Yy]ou[Tt]ube)){0,2}"
              + " [\"“']?(\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*(?:"
              + " [\\p{Lu}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*){2,5})");

  private static final Pattern SHOP =
      Pattern.compile(
          "(?<![\\p{L}])(?:[Gg]ian hàng|[Ss]hop(?: tên)?|[Cc]ửa hàng|[Tt]rang(?: bán hàng|"
              + " [Ff]acebook| FB| [Tt]ik[Tt]ok)|[Kk]ênh(?: YouTube| Youtube| TikTok| Tiktok))(?:"
              + " (?:online|trên mạng|tên|là|mang tên|lấy tên)){0,3}"
              + " [\"“']?(\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*(?:(?: của| và| khô)?"
              + " (?:\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*|\\p{Nd}+\\p{L}?)){1,5})");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String text = views.text();
    if (text.indexOf('@') >= 0
        || text.contains("(a)")
        || text.contains("(ở)")
        || views.aligned().contains("at")
        || text.contains("còng")) {
      each(EMAIL, text, 0, Kind.EMAIL, "email", out);
    }
    if (text.indexOf('.') >= 0 || text.indexOf('/') >= 0) {
      each(URL, text, 0, Kind.URL, "url", out);
      each(FILE, text, 0, Kind.FILE_NAME, "file-name", out);
    }
    if (text.indexOf('#') >= 0 || text.indexOf('＃') >= 0) {
      each(HASHTAG, text, 0, Kind.HANDLE, "hashtag", out);
    }
    if (!views.bare() && (text.indexOf('.') >= 0 || text.indexOf('_') >= 0)) {
      each(DOTTED, text, 0, Kind.HANDLE, "dotted-handle", out);
    }
    if (text.indexOf('@') >= 0) {
      each(HANDLE, text, 0, Kind.HANDLE, "handle", out);
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      int group = named.group(1) == null ? 2 : 1;
      boolean said = named.group().matches("(?iu)nhóm .*\\blà .*");
      if (!said && words(text.substring(named.start(group), named.end(group)))) {
        out.accept(
            Candidate.structured(
                named.start(group), named.end(group), Kind.HANDLE, "account", HIDDEN));
      }
    }
    Matcher shop = SHOP.matcher(text);
    while (shop.find()) {
      boolean online = shop.group().matches("(?s).*(?:tên|mạng|online|[Tt]rang|[Kk]ênh).*");
      if (online) {
        out.accept(Candidate.structured(shop.start(1), shop.end(1), Kind.HANDLE, "shop", HIDDEN));
      }
    }
    Matcher account = ACCOUNT.matcher(text);
    while (account.find()) {
      int end = account.start(1) + capitals(account.group(1));
      boolean one = text.substring(account.start(1), end).indexOf(' ') < 0;
      boolean cut = end < account.end(1);
      if (end > account.start(1) && !(one && cut)) {
        out.accept(Candidate.structured(account.start(1), end, Kind.HANDLE, "account", HIDDEN));
      }
    }
  }

  /** The words at the beginning that have a capital or a digit; an "@" speaks for itself. */
  private static int capitals(String name) {
    int end = 0;
    while (end < name.length()) {
      int next = name.indexOf(' ', end == 0 ? 0 : end + 1);
      int from = end == 0 ? 0 : end + 1;
      char first = name.charAt(from);
      if (!Character.isUpperCase(first)
          && !(from > 0 && Character.isDigit(first))
          && first != '@') {
        return end;
      }
      end = next < 0 ? name.length() : next;
    }
    while (end > 0 && name.charAt(end - 1) == '.') {
      end--;
    }
    return end;
  }

  /** All words begin with a capital or a digit. */
  private static boolean words(String name) {
    for (String word : name.split(" ", -1)) {
      if (!Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
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
