package vn.huongthien.anonymize.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.pattern.Candidate;

/** What people call somebody belongs to the name: Hạnh "béo", Lực chó. */
public final class Epithets {
  private static final Pattern QUOTED =
      Pattern.compile("^\\.?\\s?[\"“'‘][\\p{L}\\d -]{1,16}[\"”'’]");
  private static final Pattern WORD =
      Pattern.compile(
          "^ ([\\p{Ll}-]{2,7})(?=[,.;:!?)”\"]|\\s?$| (?:và|à|ơi|là|thì|với|cùng|nó|ở|coi|bị|đi|về|bảo|nói)(?![\\p{L}]))");
  private static final Set<String> WORDS =
      Set.of(
          "sẹo", "còi", "ròm", "đen", "lùn", "cụt", "trố", "mập", "điếc", "lác", "gù", "trọc",
          "béo", "méo", "què", "chó", "trâu", "bò", "cá", "hô", "rỗ", "đầu", "gấu", "cọp", "con",
          "lớn", "nhỏ", "già", "trẻ", "ghi-ta", "ba", "cao", "gầy", "trắng", "đỏ", "vàng", "tôm",
          "xíu", "bự", "cận", "móm", "đui", "chột", "ghẻ", "còm", "ngố", "xe", "ôm", "mối", "khỉ",
          "mèo", "điên", "khùng", "liều", "ngọng", "thọt", "bụng", "mù", "câm", "hói", "tù", "xăm",
          "vịt", "gà", "heo", "rượu", "kèn", "lửa", "thẹo", "sứt", "dao", "súng", "cờ", "đề", "cơm",
          "phở", "bún", "chè", "ớt", "chuột", "dế", "cua", "ếch", "rắn", "ngựa", "lì", "quắn",
          "xoăn", "loa", "cò", "sún", "lé", "tàu", "ghe", "đò", "tỏi", "rau", "sữa");

  private Epithets() {}

  /** The same candidates, people's names widened by their epithets. */
  public static List<Candidate> widen(List<Candidate> found, String text) {
    List<Candidate> result = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Candidate c = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
      int end = c.kind().person() ? end(c, text, next) : c.end();
      result.add(
          end == c.end()
              ? c
              : new Candidate(
                  c.start(),
                  end,
                  c.kind() == Kind.PERSON ? Kind.NICKNAME : c.kind(),
                  c.source(),
                  c.confidence(),
                  c.rule(),
                  c.entity(),
                  c.replacement()));
    }
    return result;
  }

  private static int end(Candidate c, String text, int next) {
    String rest = text.substring(c.end(), Math.min(text.length(), c.end() + 20));
    Matcher quoted = QUOTED.matcher(rest);
    Matcher word = WORD.matcher(rest);
    int end = c.end();
    if (quoted.find()) {
      end += quoted.end();
    } else if (word.find() && WORDS.contains(word.group(1))) {
      end = c.end() + word.end(1);
    }
    return end <= next ? end : c.end();
  }
}
