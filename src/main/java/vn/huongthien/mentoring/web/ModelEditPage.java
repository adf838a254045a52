package vn.huongthien.mentoring.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.mentoring.ModelView;
import vn.huongthien.mentoring.SaveModel;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.OrganizationView;
import vn.huongthien.territory.PlaceChoice;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** Sets up a mentoring model or changes one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class ModelEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ModelQueries models;
  @Inject private SaveModel saveModel;
  @Inject private CurrentUser user;
  @Inject private PlaceChoice place;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String id;
  private int version;
  private @Nullable String key;
  private @Nullable String name;
  private @Nullable String type;
  private @Nullable String decisionNo;
  private @Nullable LocalDate decisionOn;
  private @Nullable String host;
  private ModelState state = ModelState.ACTIVE;
  private List<String> kinds = new ArrayList<>();
  private final Map<String, Integer> seats = new LinkedHashMap<>();

  /** A choice in a list. */
  public record Choice(String code, String label) implements Serializable {}

  public void load() {
    if (id != null) {
      show(models.managed(user.scope(Permission.MANAGE_MODEL), Ids.parse(id, "model")));
      return;
    }
    user.scope(Permission.MANAGE_MODEL).areaGrants().stream()
        .filter(g -> g.communeId() != null || g.provinceId() != null)
        .findFirst()
        .ifPresent(g -> place.choose(g.provinceId(), g.communeId()));
  }

  private void show(ModelView model) {
    version = model.version();
    name = model.name();
    type = model.type();
    decisionNo = model.decisionNo();
    decisionOn = model.decisionOn();
    host = Ids.text(model.hostOrgId());
    place.choose(model.provinceId(), model.communeId());
    state = model.state();
    model.slots().forEach(s -> seats.put(s.orgKind(), s.seats()));
    kinds = new ArrayList<>(seats.keySet());
  }

  public String save() {
    if (decisionOn == null || host == null) {
      throw new RuleViolated("rule.mentoring.modelDecision");
    }
    long saved =
        saveModel.execute(
            new SaveModel.Command(
                key == null ? "" : key,
                id == null ? null : Ids.parse(id, "model"),
                version,
                name == null ? "" : name,
                type == null ? "" : type,
                decisionNo == null ? "" : decisionNo,
                decisionOn,
                Ids.parse(host, "organization"),
                Objects.requireNonNullElse(place.provinceId(), 0L),
                place.communeId(),
                state,
                kinds.stream()
                    .map(k -> new SaveModel.Seats(k, seats.getOrDefault(k, 1)))
                    .toList()));
    Messages.addFlashGlobalInfo(language.text("mentoring.model.saved"));
    return "/app/mentoring/model?faces-redirect=true&id=" + Ids.text(saved);
  }

  /** Organisations of the chosen area. */
  public List<Choice> getHosts() {
    return place.organizationsOfProvince().stream().map(ModelEditPage::choice).toList();
  }

  private static Choice choice(OrganizationView organization) {
    return new Choice(
        Ids.text(organization.id()), organization.name() + " · " + organization.area());
  }

  public List<ValueItem> getTypes() {
    return lists.items("MODEL_TYPE", language.language());
  }

  public List<ValueItem> getOrgKinds() {
    return lists.items("ORG_KIND", language.language());
  }

  public List<ModelState> getStates() {
    return List.of(ModelState.values());
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getDecisionNo() {
    return decisionNo;
  }

  public void setDecisionNo(@Nullable String decisionNo) {
    this.decisionNo = decisionNo;
  }

  public @Nullable LocalDate getDecisionOn() {
    return decisionOn;
  }

  public void setDecisionOn(@Nullable LocalDate decisionOn) {
    this.decisionOn = decisionOn;
  }

  public @Nullable String getHost() {
    return host;
  }

  public void setHost(@Nullable String host) {
    this.host = host;
  }

  public ModelState getState() {
    return state;
  }

  public void setState(ModelState state) {
    this.state = state;
  }

  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds;
  }

  public PlaceChoice getPlace() {
    return place;
  }
}
