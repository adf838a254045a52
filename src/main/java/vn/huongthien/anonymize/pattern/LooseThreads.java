package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Lexicon;

/**
 * A few comments one below the other, by accounts whose names are ordinary words: "Xe ôm Gò Dưa:
 * Bữa qua tui chở anh khách già". Nearly every paragraph begins with a short name and a colon, and
 * somebody speaks twice or has a name that is typed like an account.
 */
final class LooseThreads {
  private static final int FEWEST = 3;
  private static final int WORDS = 5;

  /** "Bà Hồn:" in a conversation is a person, "Thời gian:" and "Thư ký:" are labels. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?mu)^[–-]? ?(?i:pv|hỏi|đáp|mc|host|phóng viên|báo|nhà báo|tòa soạn|thư ký|chủ"
              + " trì|thời gian|địa điểm|thành phần|kính gửi|nội dung)\\s?:");

  /** Only an account is typed like this. */
  private static final Pattern TYPED = Pattern.compile("[a-z][a-z0-9._]*\\d[a-z0-9._]*|@.+");

  /** "Dì Năm Phol" is somebody with a title, "Dì Nhàn bánh đa" an account. */
  private static final Pattern TITLED = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*){2}");

  private static final Pattern ONE_NAME =
      Pattern.compile("(?m)^[–-]? ?(\\p{Lu}\\p{Ll}+)\\s?: (?=\\p{Lu})");

  /** "Nước rút" is a heading, "Dì Nhàn bánh đa" an account: one more word of it is a name. */
  private static final Pattern NAMED = Pattern.compile(".+ \\p{Lu}.*");

  /** Who comments on a whole story speaks of himself at once. */
  private static final Pattern SELF =
      Pattern.compile(
          " ?: (?:Tôi|Tui|Mình|Em|Cháu|Con|Ủa|Trời|Nhà (?:tôi|em|mình)|Quê (?:tôi|em|mình))(?![\\p{L}\\p{M}])");

  private LooseThreads() {}

  static void find(String text, Consumer<Candidate> out) {
    called(text, out);
    if (TALK.matcher(text).find()) {
      return;
    }
    List<Mentioned.Span> all = heads(text);
    List<Mentioned.Span> heads = all.stream().filter(h -> named(text, h)).toList();
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    Map<String, Integer> said = new HashMap<>();
    heads.forEach(h -> said.merge(text.substring(h.start(), h.end()), 1, Integer::sum));
    boolean told =
        said.size() > 1
            && said.entrySet().stream()
                .anyMatch(e -> e.getValue() > 1 || TYPED.matcher(e.getKey()).matches());
    if (heads.size() >= FEWEST && heads.size() * 3L >= lines * 2 && told) {
      heads.forEach(h -> Mentioned.accept(h, out));
    } else if (!all.isEmpty() && all.get(0).start() == 0) {
      alone(text, all.get(0), out);
    }
  }

  private static boolean named(String text, Mentioned.Span head) {
    String name = text.substring(head.start(), head.end());
    return TYPED.matcher(name).matches() || NAMED.matcher(name).matches();
  }

  /** "Nhi: Thưa các bạn": who is called by one name and speaks again. */
  private static void called(String text, Consumer<Candidate> out) {
    Map<String, List<Mentioned.Span>> said = new HashMap<>();
    Matcher m = ONE_NAME.matcher(text);
    while (m.find()) {
      String lower = m.group(1).toLowerCase(Locale.ROOT);
      if (Lexicon.GIVEN.contains(lower) && !Heads.label(lower) && !Lexicon.titleWord(lower)) {
        said.computeIfAbsent(m.group(1), name -> new ArrayList<>())
            .add(new Mentioned.Span(m.start(1), m.end(1)));
      }
    }
    said.values().stream()
        .filter(spans -> spans.size() > 1)
        .flatMap(List::stream)
        .forEach(s -> out.accept(Candidate.cue(s.start(), s.end(), Kind.PERSON, "speaker", "")));
  }

  /** "Người đọc báo giấy: Tôi đọc đủ loạt bài". */
  private static void alone(String text, Mentioned.Span head, Consumer<Candidate> out) {
    Matcher self = SELF.matcher(text).region(head.end(), text.length());
    if (self.lookingAt()) {
      out.accept(Candidate.structured(head.start(), head.end(), Kind.HANDLE, "comment", "Bạn đọc"));
    }
  }

  private static List<Mentioned.Span> heads(String text) {
    List<Mentioned.Span> heads = new ArrayList<>();
    Matcher m = Heads.GUEST.matcher(text);
    while (m.find()) {
      String head = m.group(1);
      String[] words = head.split(" ", -1);
      String first = words[0].toLowerCase(Locale.ROOT);
      boolean typed = TYPED.matcher(head).matches();
      boolean person =
          Lexicon.titleWord(first) && (words.length < 3 || TITLED.matcher(head).matches());
      boolean label = Heads.role(head) && !(first.equals("người") && words.length > 2);
      boolean several = words.length > 1 && words.length <= WORDS;
      if (typed || (several && !person && !label && Character.isUpperCase(head.charAt(0)))) {
        heads.add(new Mentioned.Span(m.start(1), m.end(1)));
      }
    }
    return heads;
  }
}
