package vn.huongthien.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The lists to choose from on the pages about activities, in the reader's language. */
@Named
@RequestScoped
public class ActivityChoices {
  private final ValueLists lists;
  private final RequestLanguage language;

  @Inject
  public ActivityChoices(ValueLists lists, RequestLanguage language) {
    this.lists = lists;
    this.language = language;
  }

  public List<ValueItem> getKinds() {
    return lists.items("ACTIVITY_KIND", language.language());
  }

  public List<ValueItem> getResults() {
    return lists.items("MEETING_RESULT", language.language());
  }

  /** The results of a meeting, and that there was none. */
  public List<ValueItem> getOutcomes() {
    List<ValueItem> all = new ArrayList<>(getResults());
    all.add(new ValueItem(ActivityForm.NOT_MET, language.text("support.state.NOT_MET")));
    return all;
  }

  public List<ValueItem> getReasons() {
    return lists.items("NOT_MET_REASON", language.language());
  }

  public String kind(@Nullable String code) {
    return lists.label("ACTIVITY_KIND", code, language.language());
  }

  public String mode(@Nullable String code) {
    return lists.label("ACTIVITY_MODE", code, language.language());
  }

  public String result(@Nullable String code) {
    return lists.label("MEETING_RESULT", code, language.language());
  }

  public String reason(@Nullable String code) {
    return lists.label("NOT_MET_REASON", code, language.language());
  }
}
