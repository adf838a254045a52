package vn.huongthien.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.people.Sex;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.shared.Vn;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;
import vn.huongthien.territory.UnitView;

/**
 * What a public text plainly tells of a person, whatever was declared: names of the region,
 * province and commune, an age or a year of birth, he or she, words for the offence, the length of
 * a sentence. It finds only what is said in so many words, so it can only raise a declaration.
 */
final class ToldFacts {
  private static final Pattern AGE =
      Pattern.compile("(?<![0-9])([1-9][0-9]) (?:tuoi|years? old|year old) ");
  private static final Pattern AGED = Pattern.compile(" (?:tuoi|aged) ([1-9][0-9]) ");
  private static final Pattern BORN =
      Pattern.compile(" (?:sinh nam|nam sinh|sn|born in) ((?:19|20)[0-9][0-9]) ");

  /** A decade of life or of birth, as the replacements of the anonymiser put it. */
  private static final Pattern DECADE =
      Pattern.compile(
          " (ngoai|tren|chung|khoang|tam) [1-9]0 tuoi | (chua den 20|vi thanh nien|tuoi cao) "
              + "| sinh nam \\S+ (muoi|nghin)( muoi)? may ");

  private static final Pattern SENTENCE =
      Pattern.compile(" [0-9]+ (nam|thang)( [0-9]+ thang)? tu ");

  /** He and she are told apart by marks alone: "chỉ" is no "chị". */
  private static final Map<Sex, Pattern> PRONOUNS =
      Map.of(
          Sex.M, pronouns("anh|ông|chú|đàn ông|he|him|his"),
          Sex.F, pronouns("chị|bà|cô|phụ nữ|she|her"));

  private static final Pattern BOTH =
      Pattern.compile(
          "(?iu)ông bà|bà con|anh em|anh chị|chị em|cô chú|cô giáo|(hội|chi hội) phụ nữ");

  private static final Map<String, List<String>> OFFENCES =
      Map.of(
          "PROPERTY", List.of("trom", "cuop", "cuong doat", "theft", "robbery"),
          "DRUGS", List.of("ma tuy", "heroin", "drug", "drugs"),
          "VIOLENCE", List.of("co y gay thuong tich", "giet nguoi", "hanh hung", "assault"),
          "TRAFFIC", List.of("tai nan giao thong", "gay tai nan"),
          "GAMBLING", List.of("danh bac", "co bac", "ca do", "gambling"),
          "FRAUD", List.of("lua dao", "chiem doat", "fraud"),
          "PUBLIC_ORDER", List.of("gay roi"));

  private final Subject person;
  private final UnitView commune;
  private final UnitView province;
  private final int year;

  ToldFacts(Subject person, UnitView commune, UnitView province, int year) {
    this.person = person;
    this.commune = commune;
    this.province = province;
    this.year = year;
  }

  private static Pattern pronouns(String words) {
    return Pattern.compile("(?iu)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
  }

  Disclosure in(StoryText text) {
    String raw = text.joined();
    String words = " " + Vn.fold(raw) + " ";
    return new Disclosure(
        PRONOUNS.get(person.sex()).matcher(BOTH.matcher(raw).replaceAll("…")).find(),
        age(words),
        area(raw, words),
        OFFENCES.getOrDefault(person.offenceGroup(), List.of()).stream()
            .anyMatch(w -> words.contains(" " + w + " ")),
        SENTENCE.matcher(words).find());
  }

  /** Takes out of texts about this person what goes beyond this. */
  Coarsening coarsening(Disclosure to) {
    return new Coarsening(commune, province, to);
  }

  private AreaDetail area(String raw, String words) {
    if (words.contains(" " + Vn.fold(commune.fullName()) + " ") || named(raw, commune.name())) {
      return AreaDetail.COMMUNE;
    }
    if (words.contains(" " + Vn.fold(province.name()) + " ")) {
      return AreaDetail.PROVINCE;
    }
    return Region.ofProvince(province.code()).filter(r -> told(words, r)).isPresent()
        ? AreaDetail.REGION
        : AreaDetail.NONE;
  }

  private static boolean told(String words, Region region) {
    for (Language language : Language.values()) {
      String name = Vn.fold(Messages.text(language, "stories.region." + region));
      if (words.contains(" " + name + " ")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name without its type: in capitals as a name of two syllables and more, or as all that stands
   * in a line. "Hòa bình" at the beginning of a sentence is no commune.
   */
  private static boolean named(String raw, String name) {
    boolean inside = name.contains(" ");
    return (inside
            && (word(name).matcher(raw).find()
                || word(name.toUpperCase(Locale.ROOT)).matcher(raw).find()))
        || raw.lines().anyMatch(line -> Vn.fold(line).equals(Vn.fold(name)));
  }

  static Pattern word(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
  }

  private AgeDetail age(String words) {
    Matcher born = BORN.matcher(words);
    while (born.find()) {
      if (Math.abs(Integer.parseInt(born.group(1)) - person.birthYear()) <= 1) {
        return AgeDetail.EXACT;
      }
    }
    return words.contains(" " + person.birthYear() + " ")
        ? AgeDetail.EXACT
        : age(words, year - person.birthYear());
  }

  /** How exactly a text with these folded words tells the age of somebody of that age. */
  static AgeDetail age(String words, int age) {
    for (Pattern pattern : List.of(AGE, AGED)) {
      Matcher told = pattern.matcher(words);
      while (told.find()) {
        if (Math.abs(Integer.parseInt(told.group(1)) - age) <= 1) {
          return AgeDetail.EXACT;
        }
      }
    }
    for (int n = age - 1; n <= age + 1; n++) {
      if (SpokenNumbers.of(n).stream().anyMatch(s -> words.contains(" " + s + " tuoi "))) {
        return AgeDetail.EXACT;
      }
    }
    return DECADE.matcher(words).find() ? AgeDetail.BAND10 : AgeDetail.NONE;
  }
}
