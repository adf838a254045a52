package vn.huongthien.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.platform.i18n.RequestLanguage;

/** The main entries that this user may open, and which of them is the present one. */
@Named("nav")
@RequestScoped
public class Navigation {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("today", "/app/today", "/app/today", Permission.STAFF),
          new Entry(
              "work",
              "/app/support/due",
              "/app/support/",
              Permission.LOG_ACTIVITY,
              Permission.ASSIGN_MENTOR),
          new Entry("cases", "/app/people/cases", "/app/people/", Permission.VIEW_CASE),
          new Entry(
              "models", "/app/mentoring/models", "/app/mentoring/model", Permission.VIEW_MODEL),
          new Entry(
              "mentors",
              "/app/mentoring/mentors",
              "/app/mentoring/mentor",
              Permission.ASSIGN_MENTOR),
          new Entry(
              "confirm",
              "/app/stories/confirm",
              "/app/stories/confirm",
              Permission.PASS_PRIVACY_GATE),
          new Entry(
              "stories",
              "/app/stories/list",
              "/app/stories/",
              Permission.WRITE_STORY,
              Permission.READ_STORY),
          new Entry("news", "/app/newsroom/desk", "/app/newsroom/", Permission.VIEW_NEWS),
          new Entry(
              "units", "/app/territory/units", "/app/territory/unit", Permission.MANAGE_TERRITORY),
          new Entry(
              "organizations",
              "/app/territory/organizations",
              "/app/territory/organization",
              Permission.MANAGE_TERRITORY),
          new Entry(
              "accounts",
              "/app/identity/accounts",
              "/app/identity/account",
              Permission.MANAGE_ACCOUNTS),
          new Entry(
              "waiting",
              "/app/identity/waiting",
              "/app/identity/waiting",
              Permission.CONFIRM_GRANT),
          new Entry("audit", "/app/audit/list", "/app/audit/", Permission.READ_AUDIT));

  @Inject private CurrentUser user;
  @Inject private HttpServletRequest request;
  @Inject private RequestLanguage language;

  /** An entry for whoever has one of the permissions. */
  private record Entry(String name, String url, String prefix, Set<Permission> permissions) {
    Entry(String name, String url, String prefix, Permission... permissions) {
      this(name, url, prefix, Set.of(permissions));
    }
  }

  /** An entry as the header shows it; the label is a message key. */
  public record Item(String label, String url, boolean current) {}

  public List<Item> getItems() {
    String path = section(request.getRequestURI().substring(request.getContextPath().length()));
    List<Entry> mine =
        ENTRIES.stream().filter(e -> e.permissions().stream().anyMatch(user::may)).toList();
    // of two entries with the same beginning, the first is the closer one
    Optional<Entry> here = mine.stream().filter(e -> path.startsWith(e.prefix())).findFirst();
    return mine.stream()
        .map(e -> new Item("desk.nav." + e.name(), e.url(), here.filter(e::equals).isPresent()))
        .toList();
  }

  /** The desk's own pages stand under the entry from which one comes to them. */
  private static String section(String path) {
    if (path.startsWith("/app/desk/case")) {
      return "/app/people/";
    }
    return path.startsWith("/app/desk/") ? "/app/today" : path;
  }

  public List<Item> getUserItems() {
    return List.of(
        new Item("identity.notices.title", "/app/identity/notices", false),
        new Item("ui.user.account", "/app/identity/me", false));
  }

  public String getUserName() {
    return user.principal().map(Principal::displayName).orElse("");
  }

  /** The user's roles in words. */
  public String getUserText() {
    Set<Role> roles =
        user.principal().map(Principal::grants).orElse(List.of()).stream()
            .map(Grant::role)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    return roles.stream()
        .map(r -> language.text("desk.role." + r))
        .collect(Collectors.joining(" · "));
  }
}
