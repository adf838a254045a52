package vn.huongthien.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.huongthien.access.Names;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;

/** What the page of a consent says besides the rows: names, labels, days. */
@ApplicationScoped
public class ConsentPageTexts {
  private final ConsentLabels labels;
  private final Names names;
  private final RequestLanguage language;
  private final Clock clock;

  @Inject
  public ConsentPageTexts(
      ConsentLabels labels, Names names, RequestLanguage language, Clock clock) {
    this.labels = labels;
    this.names = names;
    this.language = language;
    this.clock = clock;
  }

  ConsentLabels labels() {
    return labels;
  }

  Names names() {
    return names;
  }

  RequestLanguage language() {
    return language;
  }

  LocalDate today() {
    return BusinessTime.today(clock);
  }
}
