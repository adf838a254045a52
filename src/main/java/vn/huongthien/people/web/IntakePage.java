package vn.huongthien.people.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Permission;
import vn.huongthien.identity.Drafts;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.people.DuplicateSearch;
import vn.huongthien.people.OpenCase;
import vn.huongthien.people.Supervision;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.territory.PlaceChoice;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** Intake in four steps: search first, fill in, check, open. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class IntakePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private DuplicateSearch duplicates;
  @Inject private OpenCase openCase;
  @Inject private Drafts drafts;
  @Inject private CaseQueries cases;
  @Inject private PlaceChoice place;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String previous;
  private @Nullable String key;
  private Step step = Step.SEARCH;
  private IntakeForm form = new IntakeForm();
  private List<Match> matches = List.of();
  private boolean searched;
  private boolean contactLead;

  /** Where one is. */
  public enum Step {
    SEARCH,
    FORM,
    CHECK
  }

  /** A case that may be of the same person. */
  public record Match(
      String id, String code, String name, String by, boolean ended, String supervision)
      implements Serializable {}

  public void load() {
    AccessScope scope = user.scope(Permission.OPEN_CASE);
    scope.areaGrants().stream()
        .map(Grant::communeId)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(commune -> place.choose(null, commune));
    if (previous != null) {
      CaseHeader ended = cases.header(scope, Ids.parse(previous, "case"));
      if (ended.supervision() != Supervision.ENDED) {
        throw new NotFound("case");
      }
      form.setSex(ended.sex().name());
      form.setBirthYear(ended.birthYear());
      step = Step.FORM;
    }
  }

  public void search() {
    DuplicateSearch.Found found =
        duplicates.execute(
            new DuplicateSearch.Command(
                IntakeForm.text(form.getIdNumber()),
                IntakeForm.text(form.getPhone()),
                IntakeForm.text(form.getFullName()),
                form.getBirthYear(),
                place.communeId()));
    matches = found.matches().stream().map(this::match).toList();
    contactLead = found.contactLead();
    searched = true;
    if (found.isEmpty()) {
      step = Step.FORM;
    }
  }

  private Match match(DuplicateSearch.Match found) {
    CaseRow row = found.row();
    return new Match(
        Ids.text(row.id()),
        row.code(),
        row.callName() == null ? "" : row.callName(),
        language.text("people.intake.by." + found.by()),
        row.supervision() == Supervision.ENDED,
        language.text("people.supervision." + row.supervision()));
  }

  /** Goes on although something was found: it is somebody else. */
  public void somebodyElse() {
    step = Step.FORM;
  }

  public void check() {
    step = Step.CHECK;
  }

  public void back() {
    step = step == Step.CHECK ? Step.FORM : Step.SEARCH;
  }

  public String open() {
    long id =
        openCase.execute(
            new OpenCase.Command(
                IntakeForm.text(key),
                previous == null ? null : Ids.parse(previous, "case"),
                form.identity(),
                form.facts(),
                Objects.requireNonNullElse(place.communeId(), 0L),
                null,
                IntakeForm.text(form.getDetail()),
                null));
    drafts.discard("intake", previous == null ? "new" : previous);
    return "/app/people/intake-slip?faces-redirect=true&id=" + Ids.text(id);
  }

  public String getCommuneLabel() {
    return territory.label(place.communeId());
  }

  public Step getStep() {
    return step;
  }

  /** 1 to 3, for the row of steps. */
  public int getStepNumber() {
    return switch (step) {
      case SEARCH -> 1;
      case FORM -> 2;
      case CHECK -> 3;
    };
  }

  public List<String> getSteps() {
    return List.of(
        language.text("people.intake.step.search"),
        language.text("people.intake.step.form"),
        language.text("people.intake.step.check"));
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public IntakeForm getForm() {
    return form;
  }

  public List<Match> getMatches() {
    return matches;
  }

  public boolean isSearched() {
    return searched;
  }

  public boolean isContactLead() {
    return contactLead;
  }

  /** Choices of a value list. */
  public List<ValueItem> items(String list) {
    return lists.items(list, language.language());
  }

  public String label(String list, @Nullable String code) {
    return lists.label(list, code, language.language());
  }

  public @Nullable String getPrevious() {
    return previous;
  }

  public void setPrevious(@Nullable String previous) {
    this.previous = previous;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public PlaceChoice getPlace() {
    return place;
  }
}
