package vn.huongthien.people.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.identity.StaffQueries;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.LiftRestriction;
import vn.huongthien.people.RestrictCase;
import vn.huongthien.people.RestrictionQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** Narrows a case to named people, changes who is named, or lifts the restriction. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class RestrictPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Role> CASE_SIDE =
      List.of(Role.OFFICER, Role.LEAD, Role.CONFIRMER, Role.DPO, Role.VOLUNTEER);

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private RestrictionQueries restrictions;
  @Inject private RestrictCase restrict;
  @Inject private LiftRestriction lift;
  @Inject private StaffQueries staff;
  @Inject private Names names;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private @Nullable CaseHeader header;
  private List<Choice> people = List.of();
  private List<String> allowed = new ArrayList<>();
  private List<String> denied = new ArrayList<>();
  private @Nullable String reason;
  private @Nullable String note;

  /** Somebody who can be named. */
  public record Choice(String id, String label) implements Serializable {}

  public void load() {
    AccessScope scope = user.scope(Permission.RESTRICT_CASE);
    CaseHeader found = cases.header(scope, Ids.parse(id, "case"));
    header = found;
    RestrictionQueries.Restriction present = restrictions.of(scope, found.id());
    allowed = texts(present.allowed());
    denied = texts(present.denied());
    Map<Long, String> all = new LinkedHashMap<>();
    for (Role role : CASE_SIDE) {
      staff
          .withRole(role, found.communeId())
          .forEach(
              m ->
                  all.putIfAbsent(
                      m.id(), m.displayName() + " · " + language.text("desk.role." + role)));
    }
    present.allowed().forEach(a -> all.putIfAbsent(a, names.of(a)));
    present.denied().forEach(a -> all.putIfAbsent(a, names.of(a)));
    all.remove(user.accountId());
    people =
        all.entrySet().stream().map(e -> new Choice(Ids.text(e.getKey()), e.getValue())).toList();
  }

  public String save() {
    restrict.execute(
        new RestrictCase.Command(
            Ids.parse(id, "case"),
            version(),
            reason == null ? "" : reason,
            accounts(allowed),
            accounts(denied),
            note == null ? "" : note));
    return done("people.restrict.done");
  }

  public String lift() {
    lift.execute(
        new LiftRestriction.Command(Ids.parse(id, "case"), version(), note == null ? "" : note));
    return done("people.restrict.lifted");
  }

  private String done(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/desk/case?faces-redirect=true&id=" + id + "&tab=profile";
  }

  private int version() {
    return header == null ? 0 : header.version();
  }

  private List<String> texts(Set<Long> accounts) {
    return accounts.stream()
        .filter(a -> a != user.accountId())
        .sorted()
        .map(Ids::text)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Set<Long> accounts(Collection<String> texts) {
    return texts.stream().map(t -> Ids.parse(t, "account")).collect(Collectors.toSet());
  }

  public List<ValueItem> getReasons() {
    return lists.items("RESTRICT_REASON", language.language());
  }

  public List<Choice> getPeople() {
    return people;
  }

  public @Nullable CaseHeader getHeader() {
    return header;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public List<String> getAllowed() {
    return allowed;
  }

  public void setAllowed(List<String> allowed) {
    this.allowed = allowed;
  }

  public List<String> getDenied() {
    return denied;
  }

  public void setDenied(List<String> denied) {
    this.denied = denied;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
