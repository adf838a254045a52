package vn.huongthien.territory.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.OrganizationView;
import vn.huongthien.territory.PlaceChoice;
import vn.huongthien.territory.SaveOrganization;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** Adds an organisation or changes one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class OrganizationEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OrganizationQueries organizations;
  @Inject private SaveOrganization saveOrganization;
  @Inject private PlaceChoice place;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private int version;
  private @Nullable String key;
  private @Nullable String name;
  private @Nullable String kind;
  private @Nullable String phone;

  public void load() {
    if (id != null) {
      OrganizationView view = organizations.find(Ids.parse(id, "organization"));
      version = view.version();
      name = view.name();
      kind = view.kind();
      place.choose(view.provinceId(), view.communeId());
      phone = view.phone();
    }
  }

  public String save() {
    saveOrganization.execute(
        new SaveOrganization.Command(
            key == null ? "" : key,
            id == null ? null : Ids.parse(id, "organization"),
            version,
            name == null ? "" : name,
            kind == null ? "" : kind,
            Objects.requireNonNullElse(place.provinceId(), 0L),
            place.communeId(),
            phone,
            null));
    Messages.addFlashGlobalInfo(language.text("territory.organization.saved"));
    return "/app/territory/organizations?faces-redirect=true";
  }

  public List<ValueItem> getKinds() {
    return lists.items("ORG_KIND", language.language());
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

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public PlaceChoice getPlace() {
    return place;
  }
}
