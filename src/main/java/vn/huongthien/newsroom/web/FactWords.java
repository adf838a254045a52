package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;
import vn.huongthien.territory.ValueLists;

/** What a text discloses, in words: the register keeps codes. */
@ApplicationScoped
class FactWords {
  private final ValueLists lists;
  private final TerritoryQueries units;
  private final RequestLanguage language;

  @Inject
  FactWords(ValueLists lists, TerritoryQueries units, RequestLanguage language) {
    this.lists = lists;
    this.units = units;
    this.language = language;
  }

  Map.Entry<String, String> inWords(Map.Entry<String, String> fact) {
    String code = fact.getValue();
    return Map.entry(
        fact.getKey(),
        switch (fact.getKey()) {
          case "sex" -> language.text("newsroom.fact.sex." + code);
          case "region" -> language.text("newsroom.fact.region." + code);
          case "province" -> unit(UnitLevel.PROVINCE, code);
          case "commune" -> unit(UnitLevel.COMMUNE, code);
          case "offenceGroup" -> lists.label("OFFENCE_GROUP", code, language.language());
          case "sentenceBand" -> lists.label("SENTENCE_BAND", code, language.language());
          default -> code;
        });
  }

  private String unit(UnitLevel level, String code) {
    return units.byCode(level, code).map(UnitView::fullName).orElse(code);
  }
}
