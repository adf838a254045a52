package vn.huongthien.stories;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;
import vn.huongthien.territory.UnitView;

/**
 * Says in a public text less exactly what it plainly tells. It changes only what it can name; who
 * calls it reads the result again and throws away one that still tells too much.
 */
final class Coarsening {
  private static final Pattern AGE =
      Pattern.compile("(?iu)(?<![\\p{N}])([1-9])[0-9] tuổi(?![\\p{L}])");
  private static final Pattern DECADE =
      Pattern.compile("(?iu)(?:ngoài|trên|chừng|khoảng|tầm) [1-9]0 tuổi(?![\\p{L}])");
  private static final Pattern BORN =
      Pattern.compile("(?iu)sinh năm (?:(?:19|20)[0-9]{2}|\\S+ (?:mươi|nghìn)(?: mươi)? mấy)");
  private static final Pattern SENTENCE =
      Pattern.compile("(?iu)[0-9]+ (?:năm|tháng)(?: [0-9]+ tháng)? tù(?: giam)?(?![\\p{L}])");

  private final UnitView commune;
  private final UnitView province;
  private final Disclosure to;

  Coarsening(UnitView commune, UnitView province, Disclosure to) {
    this.commune = commune;
    this.province = province;
    this.to = to;
  }

  String of(String text) {
    String less = area(text);
    if (to.age() != AgeDetail.EXACT) {
      less = age(less);
    }
    return to.sentence() ? less : SENTENCE.matcher(less).replaceAll("một thời gian chấp hành án");
  }

  private String age(String text) {
    if (to.age().compareTo(AgeDetail.BAND10) >= 0) {
      return AGE.matcher(text).replaceAll(m -> band(text, m.start(), m.group(1), m.group()));
    }
    String less = DECADE.matcher(text).replaceAll("tuổi trưởng thành");
    return BORN.matcher(AGE.matcher(less).replaceAll("tuổi trưởng thành")).replaceAll("sinh ra");
  }

  /** "39 tuổi" becomes "ngoài 30 tuổi"; "ngoài 30 tuổi" stays. */
  private static String band(String text, int at, String ten, String found) {
    String before = text.substring(Math.max(0, at - 7), at).toLowerCase(Locale.ROOT);
    boolean band = before.matches(".*(ngoài|trên|chừng|khoảng|tầm) ");
    return band ? found : "ngoài " + ten + "0 tuổi";
  }

  private String area(String text) {
    String less = text;
    if (to.area().compareTo(AreaDetail.COMMUNE) < 0) {
      less = unit(less, commune, "một nơi");
    }
    if (to.area().compareTo(AreaDetail.PROVINCE) < 0) {
      String kind = "một " + province.type().toLowerCase(Locale.ROOT);
      String where = to.area() == AreaDetail.REGION ? kind + region(" ở ") : kind;
      less = anyCase(province.name()).matcher(unit(less, province, where)).replaceAll(where);
    }
    String region = region("");
    return to.area() == AreaDetail.NONE && !region.isEmpty()
        ? anyCase(region).matcher(less).replaceAll("một vùng")
        : less;
  }

  private String region(String before) {
    return Region.ofProvince(province.code())
        .map(r -> before + Messages.text(Language.VI, "stories.region." + r))
        .orElse("");
  }

  private static String unit(String text, UnitView unit, String bare) {
    String kind = "một " + unit.type().toLowerCase(Locale.ROOT);
    String less =
        anyCase(unit.fullName())
            .matcher(text)
            .replaceAll(unit.level() == vn.huongthien.territory.UnitLevel.PROVINCE ? bare : kind);
    return unit.name().contains(" ")
        ? ToldFacts.word(unit.name()).matcher(less).replaceAll(bare)
        : less;
  }

  private static Pattern anyCase(String words) {
    return Pattern.compile("(?iu)" + ToldFacts.word(words).pattern());
  }
}
