package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.Role;
import vn.huongthien.identity.WriteNotice;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.TerritoryQueries;

/** The form of a notice. It is shown for two weeks unless another day is chosen. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class NoticeNewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 14;

  /** A choice in a list. */
  public record Choice(String code, String label) implements Serializable {}

  @Inject private WriteNotice write;
  @Inject private TerritoryQueries territory;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private String title = "";
  private String body = "";
  private @Nullable Role role;
  private @Nullable String province;
  private @Nullable LocalDate validTo;
  private @Nullable String key;
  private List<Choice> provinces = List.of();

  public void load() {
    validTo = getToday().plusDays(USUAL_DAYS);
    provinces =
        territory.provinces().stream().map(p -> new Choice(Ids.text(p.id()), p.name())).toList();
  }

  public String save() {
    write.execute(
        new WriteNotice.Command(
            String.valueOf(key),
            title,
            body,
            role,
            province == null ? null : Ids.parse(province, "unit"),
            validTo == null ? getToday() : validTo));
    Messages.addFlashGlobalInfo(language.text("identity.notice.written"));
    return "/app/identity/notices?faces-redirect=true";
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public List<Choice> getProvinces() {
    return provinces;
  }

  public int getLongestTitle() {
    return WriteNotice.LONGEST_TITLE;
  }

  public int getLongestBody() {
    return WriteNotice.LONGEST_BODY;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public @Nullable Role getRole() {
    return role;
  }

  public void setRole(@Nullable Role role) {
    this.role = role;
  }

  public @Nullable String getProvince() {
    return province;
  }

  public void setProvince(@Nullable String province) {
    this.province = province;
  }

  public @Nullable LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(@Nullable LocalDate validTo) {
    this.validTo = validTo;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }
}
