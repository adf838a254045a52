package vn.huongthien.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ConsentRow;
import vn.huongthien.people.ConsentState;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The words for purposes and channels, and the tone of a state. */
@ApplicationScoped
public class ConsentLabels {
  private final ValueLists lists;
  private final OrganizationQueries organizations;
  private final RequestLanguage language;

  @Inject
  public ConsentLabels(
      ValueLists lists, OrganizationQueries organizations, RequestLanguage language) {
    this.lists = lists;
    this.organizations = organizations;
    this.language = language;
  }

  public String purpose(ConsentPurpose purpose) {
    return lists.label("CONSENT_PURPOSE", purpose.name(), language.language());
  }

  /** Name of the channel, or of the organisation that the information goes to. */
  public String channel(ConsentPurpose purpose, String channel) {
    return purpose == ConsentPurpose.TRANSFER
        ? organizations.name(Ids.parse(channel, "organization"))
        : lists.label("CHANNEL", channel, language.language());
  }

  List<Choice> purposes() {
    return Arrays.stream(ConsentPurpose.values())
        .filter(ConsentPurpose::offered)
        .map(p -> new Choice(p, purpose(p)))
        .toList();
  }

  /** A purpose to choose. */
  public record Choice(ConsentPurpose code, String label) {}

  List<ValueItem> channels(@Nullable ConsentPurpose purpose, long provinceId) {
    if (purpose == ConsentPurpose.TRANSFER) {
      return organizations.inArea(provinceId, null).stream()
          .map(o -> new ValueItem(Ids.text(o.id()), o.name()))
          .toList();
    }
    return lists.items("CHANNEL", language.language());
  }

  static String tone(ConsentRow row, LocalDate today) {
    if (row.state() == ConsentState.GIVEN) {
      return row.validOn(today) ? "ok" : "warn";
    }
    return row.state() == ConsentState.EXPLAINED ? "info" : "quiet";
  }
}
