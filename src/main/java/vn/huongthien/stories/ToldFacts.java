package vn.huongthien.stories;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.shared.Vn;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;
import vn.huongthien.territory.UnitView;

/**
 * What a public text plainly tells, whatever was declared: names of the province and commune, an
 * age in years, words for the offence, the length of a sentence. It finds only what is said in so
 * many words, so it can only raise a declaration.
 */
final class ToldFacts {
  private static final Pattern AGE = Pattern.compile("(?<![0-9])([1-9][0-9]) tuoi ");

  /** A decade of life or of birth, as the replacements of the anonymiser put it. */
  private static final Pattern DECADE =
      Pattern.compile(
          " (ngoai|tren|chung|khoang|tam) [1-9]0 tuoi | (chua den 20|vi thanh nien|tuoi cao) "
              + "| sinh nam \\S+ (muoi|nghin)( muoi)? may ");

  private static final Pattern SENTENCE =
      Pattern.compile(" [0-9]+ (nam|thang)( [0-9]+ thang)? tu ");
  private static final Map<String, List<String>> OFFENCES =
      Map.of(
          "PROPERTY", List.of("trom", "cuop", "cuong doat", "theft", "robbery"),
          "DRUGS", List.of("ma tuy", "heroin", "drug", "drugs"),
          "VIOLENCE", List.of("co y gay thuong tich", "giet nguoi", "hanh hung", "assault"),
          "TRAFFIC", List.of("tai nan giao thong", "gay tai nan"),
          "GAMBLING", List.of("danh bac", "co bac", "ca do", "gambling"),
          "FRAUD", List.of("lua dao", "chiem doat", "fraud"),
          "PUBLIC_ORDER", List.of("gay roi"));

  private ToldFacts() {}

  static Disclosure in(
      StoryText text, CaseHeader person, UnitView commune, UnitView province, int year) {
    String words = " " + Vn.fold(text.joined()) + " ";
    return new Disclosure(
        false,
        age(words, year - person.birthYear()),
        area(words, commune, province),
        OFFENCES.getOrDefault(person.offenceGroup(), List.of()).stream()
            .anyMatch(w -> words.contains(" " + w + " ")),
        SENTENCE.matcher(words).find());
  }

  private static AreaDetail area(String words, UnitView commune, UnitView province) {
    if (words.contains(" " + Vn.fold(commune.fullName()) + " ")) {
      return AreaDetail.COMMUNE;
    }
    return words.contains(" " + Vn.fold(province.name()) + " ")
        ? AreaDetail.PROVINCE
        : AreaDetail.NONE;
  }

  /** How exactly a text with these folded words tells the age of somebody of that age. */
  static AgeDetail age(String words, int age) {
    Matcher told = AGE.matcher(words);
    while (told.find()) {
      if (Math.abs(Integer.parseInt(told.group(1)) - age) <= 1) {
        return AgeDetail.EXACT;
      }
    }
    return DECADE.matcher(words).find() ? AgeDetail.BAND10 : AgeDetail.NONE;
  }
}
