package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Facts;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/**
 * Turns what a text discloses into the facts that k is counted over, and into the lines that the
 * release register keeps. Ages are kept with the year they were told in.
 */
@ApplicationScoped
public class DisclosedFacts {
  private final TerritoryQueries territory;
  private final Clock clock;

  @Inject
  public DisclosedFacts(TerritoryQueries territory, Clock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  /** The facts of this case, as exact as they are told. */
  public Facts of(CaseHeader person, Disclosure told) {
    return of(Subject.of(person), told);
  }

  Facts of(Subject person, Disclosure told) {
    Facts facts =
        Facts.none()
            .withSex(told.sex() ? person.sex().name() : null)
            .withOffenceGroup(told.offence() ? person.offenceGroup() : null)
            .withSentenceBand(told.sentence() ? person.sentenceBand() : null);
    if (told.age() != AgeDetail.NONE) {
      int years = told.age().years();
      int from = (year() - person.birthYear()) / years * years;
      facts = facts.withAges(from, from + years - 1);
    }
    if (told.area() == AreaDetail.NONE) {
      return facts;
    }
    UnitView commune = territory.find(person.communeId());
    UnitView province = territory.find(person.provinceId());
    return facts.withArea(
        Region.ofProvince(province.code()).map(Region::name).orElse(null),
        told.area().compareTo(AreaDetail.PROVINCE) >= 0 ? province.code() : null,
        told.area() == AreaDetail.COMMUNE ? commune.code() : null);
  }

  /** The words for the place that the public sees beside the text; "" when none is told. */
  public String placeLabel(CaseHeader person, Disclosure told, Language language) {
    return placeLabel(Subject.of(person), told, language);
  }

  String placeLabel(Subject person, Disclosure told, Language language) {
    UnitView province = territory.find(person.provinceId());
    return switch (told.area()) {
      case NONE -> "";
      case REGION ->
          Region.ofProvince(province.code())
              .map(
                  r ->
                      vn.huongthien.platform.i18n.Messages.text(
                          language, "stories.region." + r.name()))
              .orElse("");
      case PROVINCE, COMMUNE -> province.fullName();
    };
  }

  /** What would be declared to tell exactly these facts. */
  public Disclosure disclosing(Facts facts) {
    Integer from = facts.ageFrom();
    Integer to = facts.ageTo();
    return new Disclosure(
        facts.sex() != null,
        from == null || to == null ? AgeDetail.NONE : AgeDetail.covering(to - from + 1),
        facts.commune() != null
            ? AreaDetail.COMMUNE
            : facts.province() != null
                ? AreaDetail.PROVINCE
                : facts.region() != null ? AreaDetail.REGION : AreaDetail.NONE,
        facts.offenceGroup() != null,
        facts.sentenceBand() != null);
  }

  /** The lines for the release register. */
  public Map<String, String> lines(Facts facts) {
    Map<String, String> lines = new TreeMap<>();
    put(lines, "sex", facts.sex());
    if (facts.ageFrom() != null) {
      lines.put("age", facts.ageFrom() + "-" + facts.ageTo());
      lines.put("year", Integer.toString(year()));
    }
    put(lines, "region", facts.region());
    put(lines, "province", facts.province());
    put(lines, "commune", facts.commune());
    put(lines, "offenceGroup", facts.offenceGroup());
    put(lines, "sentenceBand", facts.sentenceBand());
    return lines;
  }

  /** The facts of an earlier release, with the age of today. */
  public Facts read(Map<String, String> lines) {
    Facts facts =
        Facts.none()
            .withSex(lines.get("sex"))
            .withArea(lines.get("region"), lines.get("province"), lines.get("commune"))
            .withOffenceGroup(lines.get("offenceGroup"))
            .withSentenceBand(lines.get("sentenceBand"));
    String age = lines.get("age");
    if (age == null) {
      return facts;
    }
    String[] ends = age.split("-", 2);
    int older = year() - Integer.parseInt(lines.getOrDefault("year", Integer.toString(year())));
    return facts.withAges(Integer.parseInt(ends[0]) + older, Integer.parseInt(ends[1]) + older);
  }

  private static void put(Map<String, String> lines, String name, @Nullable String value) {
    if (value != null) {
      lines.put(name, value);
    }
  }

  private int year() {
    return BusinessTime.today(clock).getYear();
  }
}
