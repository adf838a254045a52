package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.normal.Views;

/** Ages that are said without the word "tuổi": "hồi ấy hăm ba", "cụ Nhượng, 85,", "bé 11 tháng". */
final class SpokenAges {
  private static final String TEN =
      "(?:ham|bam|(?:hai|ba|bon|nam|sau|bay|tam|chin)(?: muoi)?|muoi)(?: (?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin))";
  private static final String WORDS =
      "(" + TEN + "|(?:hai|ba|bon|nam|sau|bay|tam|chin) muoi|\\d{2})";
  private static final String STOP =
      "(?=[,.;:!?)\\n]|$| (?:den|di|ve|ma|va|nhung|roi|song|thi|van|con|da|cha|me|ten|lam|nay)(?![a-z]))";
  private static final Pattern SAID =
      Pattern.compile(
          "(?<![a-z])(?:hoi (?:ay|do|nay)|luc (?:ay|do|nay)|nam (?:ay|do|nay)|khi (?:ay|do)|ra tu|di tu|vao tu|ve nha|tuoi moi|nguoi|(?:gia )?(?:bac|ba|cu|ong|chi|anh|co|chu|cau|em|no|toi|tui|me|cha|bo|ma|noi|ngoai)(?: (?:ay|ta|da|moi|nam nay|be|gai|trai|cung|gan|ngoai|hon|tron|vua))*|(?:co|thang|cau|con|dua) be) (?:da |moi |tron |vua |gan |hon |chung |khoang |ngoai |tam |do )?"
              + WORDS
              + STOP);
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<![a-z])((?:ngoai|gan|tren duoi|xap xi|chung|tram|da qua|qua|sap|moi|tron|nam) )"
              + WORDS
              + "(?=[,.;:!?)\\n]|$)");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<=\\p{L}, )" + WORDS.replace("\\d{2}", "[1-9]\\d") + "(?=, [a-z]{2,}|[.]\\s)");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?:^|[\\s(])\\p{Lu}[\\p{L}\\p{M}]{1,7}, $");
  private static final Pattern DECADE = Pattern.compile("(?<![a-z0-9])u[3-9]0(?![a-z0-9])");
  private static final Pattern BABY =
      Pattern.compile(
          "(?<![a-z])(?:con|be|chau|dua|no)(?: (?:gai|trai|nho|be|em|ut|dau|toi|anh|chi))*(?: \\p{L}+){0,4}? (?:moi |duoc |vua |tron |chua day |day )?((?:\\d{1,2}|NUM(?: NUM)?) thang)(?: tuoi)?(?! (?:tu|an|sau|nay|truoc|nua|toi|qua|lien|roi|troi|moi|luong)(?![a-z]))(?=[,.;:!?)\\n]| ten(?![a-z])| tuoi)"
              .replace("NUM", NumberWords.REGEX));
  private static final Pattern ANIMAL =
      Pattern.compile(
          "(?<![a-z])(?:tuoi|cam tinh|sinh nam|nam sinh)(?: con)? ((?:chuot|trau|ho|cop|meo|rong|ran|ngua|de|khi|ga|cho|heo|lon|ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)(?: (?:19|20)\\d\\d)?)(?![a-z0-9])");

  private SpokenAges() {}

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    each(SAID, views, out);
    Matcher about = ABOUT.matcher(aligned);
    while (about.find()) {
      int value = NumberWords.value(views, about.start(2), about.end(2));
      String cue = views.text().substring(about.start(1), about.end(1)).strip();
      boolean figures = Character.isDigit(about.group(2).charAt(0));
      boolean age = cue.matches("(?iu)ngoài|trạc|mới|năm|tròn") && !figures;
      boolean inside = cue.matches("(?iu)ngoài");
      if (age && value > 10 && marked(views, about.start(2), about.end(2))) {
        accept(inside ? about.start() : about.start(2), about.end(2), value, out);
      }
    }
    Matcher beside = BESIDE.matcher(aligned);
    while (beside.find()) {
      int value = NumberWords.value(views, beside.start(), beside.end());
      String before = views.text().substring(Math.max(0, beside.start() - 14), beside.start());
      if (value > 12
          && value < 100
          && NAME_BEFORE.matcher(before).find()
          && marked(views, beside.start(), beside.end())) {
        accept(beside.start(), beside.end(), value, out);
      }
    }
    Matcher decade = DECADE.matcher(aligned);
    while (decade.find()) {
      if (Character.isUpperCase(views.text().charAt(decade.start()))) {
        int value = Integer.parseInt(decade.group().substring(1));
        accept(decade.start(), decade.end(), value, out);
      }
    }
    Matcher baby = BABY.matcher(aligned);
    while (baby.find()) {
      int value = NumberWords.value(views, baby.start(1), baby.end(1) - 6);
      if (value > 0
          && value < 37
          && NumberWords.agrees(views, baby.end(1) - 5, baby.end(1), "tháng")) {
        out.accept(
            Candidate.cue(baby.start(1), baby.end(1), Kind.AGE, "age-months", "còn rất nhỏ"));
      }
    }
    Matcher animal = ANIMAL.matcher(aligned);
    while (animal.find()) {
      boolean capital = Character.isUpperCase(views.text().charAt(animal.start(1)));
      boolean named = animal.group().contains(" con ") || animal.group().startsWith("cam tinh");
      if (capital || (named && !animal.group().startsWith("sinh"))) {
        out.accept(Candidate.cue(animal.start(1), animal.end(1), Kind.AGE, "zodiac", "đã lớn"));
      }
    }
  }

  private static void each(Pattern pattern, Views views, Consumer<Candidate> out) {
    Matcher m = pattern.matcher(views.aligned());
    while (m.find()) {
      int value = NumberWords.value(views, m.start(1), m.end(1));
      boolean figures = Character.isDigit(m.group(1).charAt(0));
      if (value > 12 && value < 100 && !figures && marked(views, m.start(1), m.end(1))) {
        accept(m.start(1), m.end(1), value, out);
      }
    }
  }

  /** "hai năm" is a time, "hai lăm" an age; a text without marks says neither. */
  private static boolean marked(Views views, int start, int end) {
    String written = views.text().substring(start, end).toLowerCase(java.util.Locale.ROOT);
    return !views.bare() && !written.matches(".*\\bnăm|sau .*");
  }

  private static void accept(int start, int end, int value, Consumer<Candidate> out) {
    out.accept(
        new Candidate(start, end, Kind.AGE, Source.CUE, 0.8, "age-words", "", Ages.band(value)));
  }
}
