package vn.huongthien.anonymize.pattern;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.normal.Views;

/** Ages that are said without the word "tuổi": "hồi ấy hăm ba", "cụ Nhượng, 85,", "bé 11 tháng". */
final class SpokenAges {
  private static final String TEN =
      "(?:ham|bam|(?:hai|ba|bon|nam|sau|bay|tam|chin)(?: muoi)?|muoi)(?:"
          + " (?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin))";
  private static final String WORDS =
      "("
          + TEN
          + "|(?:hai|ba|bon|nam|sau|bay|tam|chin) (?:muoi|chuc)(?: may)?|(?:ba|bon|nam|sau|bay)"
          + " may|\\d{2})";
  private static final String STOP =
      "(?=[,.;:!?)\"”\\n"
          + "](?!\\d)|$| (?:den|di|ve|ma|va|nhung|roi|song|thi|van|con|da|cha|me|ten|lam|nay)(?![a-z]))";
  private static final Folded SAID =
      Folded.of(
          "(?<![a-z0-9.])(?:(?:cao tuoi|gia|lon tuoi|tre) nhat|(?:nay|(?<!\\d )gio|bay gio|nam nay|nam ni|nghia la|tinh ra|chan|vua"
              + " tron|vua dung)(?: (?:con|em|anh|chi|chau|no|ong|ba))?|hoi (?:ay|do|nay|no)|luc"
              + " (?:ay|do|nay)|nam (?:ay|do|nay)|khi (?:ay|do)|ra tu|di tu|vao tu|ve nha|(?:luc|hoi|khi) (?:di|ve|ra)|hoi(?= (?:ba|bon|nam|sau|bay|tam) muoi)|tuoi"
              + " moi|nguoi|(?:gia"
              + " )?(?:bac|ba(?! muoi)|cu|ong|chi|anh|co|chu|cau|em|no|toi|tui|tao|minh|me|cha|bo|ma|noi|ngoai|thang|con|mi|me chong|me vo|bo vo|bo chong|tia|hai vo chong|vo chong)(?:"
              + " (?:ay|ta|da|deu|thi|nay|moi|nam ni|nam"
              + " nay|be|gai|trai|cung|gan|ngoai|hon|tron|vua))*|(?:co|thang|cau|con|dua) be) (?:da"
              + " |moi |tron |vua |gan |hon |chung |khoang |ngoai |tam (?!muoi)|do )?"
              + WORDS
              + STOP);
  private static final Folded ABOUT =
      Folded.of(
          "(?<![a-z])((?:ngoai|gan|tren duoi|xap xi|chung|tram|da qua|qua|sap|moi|tron|nam) )"
              + WORDS
              + "(?=[,.;:!?)\\n]|$)");
  private static final Folded BESIDE =
      Folded.of("(?<=\\p{L}, )", WORDS.replace("\\d{2}", "[1-9]\\d") + "(?=, [a-z]{2,}|[.]\\s)");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?:^|[\\s(])\\p{Lu}[\\p{L}\\p{M}]{1,7}, $");
  private static final Folded DECADE =
      Folded.of("(?<![a-z0-9.@_-])(?:u[3-9]0|[4-9]x|2k\\d)(?![a-z0-9_@])");
  private static final Folded NEARLY =
      Folded.of(
          "(?<![a-z])((?:gan|hon|tren|ngoai|sap|ngot|chua day|chua toi|chua den|da ngoai) (?:\\d0|"
              + "(?:hai|ba|bon|nam|sau|bay|tam|chin) (?:muoi|chuc))(?: tuoi)?|chua day (?:NUM|\\d{1,2}) tuoi|chua day thang(?= tuoi|[,.;)]| thi(?![a-z])))(?=[,.;:!?)\\n]|$| (?:roi|ma|tuoi|van|con|song|thi)(?![a-z]))"
                  .replace("NUM", NumberWords.REGEX));
  private static final Folded OLD =
      Folded.of(
          "(?<![a-z])(?:(?:luc|ngu|tu|that|bat|cuu) tuan|(?:luc|that|bat|cuu) thap|len"
              + " (ba|bon|nam|sau|bay|tam|chin|muoi)(?=[,.;)]))(?![a-z])");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:Tuần|Trang|Lần|Điều|Có|Số|Vòng|Chương|Phần|Khoản|Ngày|Hai|Ba|Quý|Ảnh|Bài|Câu|Tập|Vụ|Lô|Tổ|Đội|Nhà|Thứ|Gần|Còn|Chỉ|Được|Hơn|Đã|Kênh|Khu|Khóa|Lớp|Mục|Bảng|Áo|Sân|Đường|Quốc|Hơn|Trên|Tất|Cả)"
              + " $");
  private static final Pattern KIN =
      Pattern.compile(
          "(?<!\\p{L})(?:anh|chị|ông|bà|em|cháu|nó|tôi|tui|tao|mình|bác|chú|cô|cậu|cụ|dì|mợ|dâu|rể|thầy|Thầy|Em|Tôi|Tui|Tao|Mình|Cháu|Nó)"
              + " (?:nay |giờ )?$");
  private static final Pattern LIST =
      Pattern.compile("^(?:[,;] \\p{L}|[.:)]|, \\d+ (?:năm|tháng)|$)");
  private static final Folded BRACKETED = Folded.of("(?<=\\()", WORDS + "(?=\\)|, lop )");
  private static final Folded APART = Folded.of("(?<=[a-z)], )", WORDS + "(?=[,.;:)](?!\\d))");
  private static final Folded NAMED =
      Folded.of(
          "(?<=[a-z] )",
          "(?:nay |gio |da |moi |vua |chan |tron )?"
              + WORDS
              + "(?=[,.;:!?)](?!\\d)|$| roi(?![a-z])| sap(?![a-z]))");
  private static final Folded BABY =
      Folded.of(
          "(?<![a-z])(?:con|be|chau|dua|no|han)(?: (?:gai|trai|nho|be|em|ut|dau|toi|anh|chi))*(?: \\p{L}+){0,4}? (?:moi |duoc |vua |tron |chua day |day )?((?:\\d{1,2}|NUM(?: NUM)?) thang)(?: tuoi)?(?! (?:tu|an|sau|nay|truoc|nua|toi|qua|lien|roi|troi|moi|luong)(?![a-z]))(?=[,.;:!?)\\n]| ten(?![a-z])| tuoi)"
              .replace("NUM", NumberWords.REGEX));
  private static final Folded ANIMAL =
      Folded.of(
          "(?<![a-z])(?:tuoi|cam tinh|sinh nam|nam sinh)(?: con)?"
              + " ((?:chuot|trau|ho|cop|meo|rong|ran|ngua|de|khi|ga|cho|heo|lon|ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)(?:"
              + " (?:19|20)\\d\\d)?)(?![a-z0-9])(?:,? (?:tuc la|tuc|la)(?: nam)? ((?:19|20)\\d\\d)(?!\\d))?");

  private static final Pattern NO_BABY =
      Pattern.compile(
          "(?<![a-z])(?:an|tu|di|o|bi|duoc|giam|trai|vay|hoc|thach|lam|thieu|nghi|gian no|gia han|tra no|khat no)(?![a-z])");

  /** "năm giờ mười lăm". */
  private static final Pattern HOUR =
      Pattern.compile("(?:\\d|NUM) $".replace("NUM", NumberWords.REGEX));

  /** "còn hai tháng", "mãn hạn sớm hai tháng". */
  private static final Set<String> OTHER = Set.of("còn", "hạn", "hàn");

  private SpokenAges() {}

  /** True when the words before end with somebody: a capital or a word of kinship. */
  static boolean person(String before) {
    return before.matches("(?s).*\\p{Lu}[\\p{L}\\p{M}']{0,8} ")
        || before
            .toLowerCase(java.util.Locale.ROOT)
            .matches(
                "(?s)(?:.*[^\\p{L}])?(?:anh|ảnh|chị|ông|bà|em|cháu|con|nó|tôi|tui|tao|mình|bác|chú|cô|cậu|thằng|cụ|má|mẹ|ba|bố|vợ|chồng|dì|mợ|bé|thầy|nội|ngoại|hắn|đứa|đứa nhỏ|thằng nhỏ|con nhỏ|trai|gái)"
                    + " ");
  }

  private static final Pattern FILLED =
      Pattern.compile("(?:(?:giờ|nay|chắc|cũng|đã|mới|chừng) )+$");

  /** "gần 60", "ngoài bảy chục", "chưa đầy hai tuổi" said of somebody. */
  private static void nearly(Views views, Consumer<Candidate> out) {
    Folded.Scan m = NEARLY.in(views);
    while (m.find()) {
      String before = views.text().substring(Math.max(0, m.start() - 14), m.start());
      boolean apart = before.endsWith(", ") || before.endsWith("(");
      before = FILLED.matcher(before).replaceFirst("");
      String word = m.group(1).substring(m.group(1).lastIndexOf(' ') + 1);
      boolean years =
          views.bare()
              || !word.equals("muoi")
              || views.text().substring(m.start(), m.end()).contains("mươi");
      if ((apart || person(before)) && years && !views.bare()) {
        accept(m.start(1), m.end(1), 50, out);
      }
    }
    Folded.Scan old = OLD.in(views);
    while (old.find()) {
      String written =
          views.text().substring(old.start(), old.end()).toLowerCase(java.util.Locale.ROOT);
      boolean grows = written.startsWith("lên ");
      if (written.matches("(?:lục|ngũ|tứ|thất|bát|cửu) (?:tuần|thập)")
          || (grows && !views.bare())) {
        accept(old.start(), old.end(), grows ? 6 : 70, out);
      }
    }
  }

  /** "(55)", ", bảy mươi mốt.", "Bà Bhôl bảy mươi bảy.", "Em 22, sinh viên". */
  private static void stated(Folded pattern, Views views, Consumer<Candidate> out) {
    Folded.Scan m = pattern.in(views);
    while (m.find()) {
      int value = NumberWords.value(views, m.start(1), m.end(1));
      boolean figures = Character.isDigit(m.group(1).charAt(0));
      String before = views.text().substring(Math.max(0, m.start() - 14), m.start());
      String after = views.text().substring(m.end(), Math.min(views.text().length(), m.end() + 12));
      boolean full =
          before.matches("(?s).*\\p{Lu}[\\p{L}\\p{M}']+ \\p{Lu}[\\p{L}\\p{M}']* (?:nay |giờ )?");
      boolean loose =
          NO_NAME.matcher(before).find()
              || (figures && !full && !KIN.matcher(before).find())
              || (m.group(1).contains("chuc") && !m.group().startsWith("vua"));
      if (pattern == NAMED && loose) {
        continue;
      }
      boolean told =
          (pattern == APART && (!figures || LIST.matcher(after).find()))
              || (pattern == BRACKETED
                  ? before.matches("(?s).*\\p{Lu}[\\p{L}\\p{M}]* \\(")
                      || person(before.replace("(", ""))
                  : person(before));
      if (value > (figures ? 15 : 12)
          && value < 100
          && told
          && marked(views, m.start(1), m.end(1))) {
        accept(m.start(1), m.end(1), value, out);
      }
    }
  }

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    each(SAID, views, out);
    nearly(views, out);
    stated(BRACKETED, views, out);
    stated(APART, views, out);
    stated(NAMED, views, out);
    Folded.Scan about = ABOUT.in(views);
    while (about.find()) {
      int value = NumberWords.value(views, about.start(2), about.end(2));
      String cue = views.text().substring(about.start(1), about.end(1)).strip();
      boolean figures = Character.isDigit(about.group(2).charAt(0));
      boolean age =
          (cue.matches("(?iu)ngoài|trạc|mới|tròn") && !figures)
              || (cue.matches("(?iu)năm") && !figures && value < 30);
      boolean inside = cue.matches("(?iu)ngoài");
      if (age && value > 10 && marked(views, about.start(2), about.end(2))) {
        accept(inside ? about.start() : about.start(2), about.end(2), value, out);
      }
    }
    Folded.Scan beside = BESIDE.in(views);
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
    Folded.Scan decade = DECADE.in(views);
    while (decade.find()) {
      if (!decade.group().startsWith("u")
          || Character.isUpperCase(views.text().charAt(decade.start()))) {
        String before = views.text().substring(Math.max(0, decade.start() - 14), decade.start());
        boolean apart = before.endsWith(", ") || before.endsWith("(") || before.endsWith("sinh ");
        if (!decade.group().startsWith("u") && !apart && !person(before)) {
          continue;
        }
        int value =
            decade.group().startsWith("u") ? Integer.parseInt(decade.group().substring(1)) : 30;
        accept(decade.start(), decade.end(), value, out);
      }
    }
    Folded.Scan baby = BABY.in(views);
    while (baby.find()) {
      int value = NumberWords.value(views, baby.start(1), baby.end(1) - 6);
      if (value > 0
          && value < (baby.group().endsWith("tuoi") ? 37 : 24)
          && !ToldAges.animal(views, baby.start(1))
          && !NO_BABY.matcher(aligned.substring(baby.start(), baby.start(1))).find()
          && !OTHER.contains(
              views
                  .text()
                  .substring(baby.start(), baby.start() + 3)
                  .toLowerCase(java.util.Locale.ROOT))
          && NumberWords.agrees(views, baby.end(1) - 5, baby.end(1), "tháng")) {
        out.accept(
            Candidate.cue(baby.start(1), baby.end(1), Kind.AGE, "age-months", "còn rất nhỏ"));
      }
    }
    Folded.Scan animal = ANIMAL.in(views);
    while (animal.find()) {
      boolean capital = Character.isUpperCase(views.text().charAt(animal.start(1)));
      boolean named = animal.group().contains(" con ") || animal.group().startsWith("cam tinh");
      boolean said =
          animal.group().startsWith("tuoi ")
              && views.text().regionMatches(true, animal.start(), "tuổi", 0, 4)
              && person(views.text().substring(Math.max(0, animal.start() - 14), animal.start()));
      if (capital || said || (named && !animal.group().startsWith("sinh"))) {
        out.accept(Candidate.cue(animal.start(1), animal.end(1), Kind.AGE, "zodiac", "đã lớn"));
        if (animal.group(2) != null) {
          out.accept(Candidate.cue(animal.start(2), animal.end(2), Kind.AGE, "zodiac", "đã lớn"));
        }
      }
    }
  }

  private static void each(Folded pattern, Views views, Consumer<Candidate> out) {
    Folded.Scan m = pattern.in(views);
    while (m.find()) {
      int value = NumberWords.value(views, m.start(1), m.end(1));
      boolean figures = Character.isDigit(m.group(1).charAt(0));
      boolean hour =
          m.group().startsWith("gio ")
              && HOUR.matcher(views.aligned().substring(Math.max(0, m.start() - 6), m.start()))
                  .find();
      if (value > 12 && value < 100 && !figures && !hour && marked(views, m.start(1), m.end(1))) {
        accept(m.start(1), m.end(1), value, out);
      }
    }
  }

  /** "hai năm" is a time, "hai lăm" an age; a text without marks says neither. */
  private static boolean marked(Views views, int start, int end) {
    String written = views.text().substring(start, end).toLowerCase(java.util.Locale.ROOT);
    return !views.bare()
        && !written.startsWith("mươi")
        && !written.matches(".*\\bnăm|(?:.* )?sau(?: .*)?");
  }

  private static void accept(int start, int end, int value, Consumer<Candidate> out) {
    out.accept(
        new Candidate(start, end, Kind.AGE, Source.CUE, 0.8, "age-words", "", Ages.band(value)));
  }
}
