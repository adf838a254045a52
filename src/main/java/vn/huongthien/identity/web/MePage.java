package vn.huongthien.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.identity.ChangePassword;
import vn.huongthien.identity.EndSession;
import vn.huongthien.identity.SessionQueries;
import vn.huongthien.identity.SessionQueries.SessionRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.TerritoryQueries;

/** The own account: what I may do, where I am signed in, my password. */
@Named
@RequestScoped
public class MePage {
  private final CurrentUser user;
  private final SessionQueries sessions;
  private final EndSession endSession;
  private final ChangePassword changePassword;
  private final TerritoryQueries territory;
  private final RequestLanguage language;

  private @Nullable String current;
  private @Nullable String wanted;
  private @Nullable String again;
  private @Nullable List<SessionRow> rows;

  @Inject
  public MePage(
      CurrentUser user,
      SessionQueries sessions,
      EndSession endSession,
      ChangePassword changePassword,
      TerritoryQueries territory,
      RequestLanguage language) {
    this.user = user;
    this.sessions = sessions;
    this.endSession = endSession;
    this.changePassword = changePassword;
    this.territory = territory;
    this.language = language;
  }

  /** Ends one of the own sessions. */
  public String end(long sessionId) {
    endSession.execute(new EndSession.Command(sessionId));
    Messages.addFlashGlobalInfo(language.text("identity.me.ended"));
    return "/app/identity/me?faces-redirect=true";
  }

  /** Takes the new password; all other sessions end. */
  public String change() {
    if (wanted == null || !wanted.equals(again)) {
      throw new RuleViolated("rule.identity.passwordAgain");
    }
    long here =
        getSessions().stream()
            .filter(SessionRow::current)
            .findFirst()
            .map(SessionRow::id)
            .orElse(-1L);
    changePassword.execute(
        new ChangePassword.Command(current == null ? "" : current, wanted, here));
    Messages.addFlashGlobalInfo(language.text("identity.me.changed"));
    return "/app/identity/me?faces-redirect=true";
  }

  public String getDisplayName() {
    return user.require().displayName();
  }

  /** The roles of today in words, each with its area. */
  public String getRoles() {
    return user.require().grants().stream()
        .map(this::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String words(Grant grant) {
    Long area = grant.communeId() != null ? grant.communeId() : grant.provinceId();
    String where = area == null ? language.text("identity.area.country") : territory.label(area);
    return language.text("identity.role." + grant.role()) + " – " + where;
  }

  public List<SessionRow> getSessions() {
    List<SessionRow> known = rows;
    if (known == null) {
      known = sessions.of(user.require());
      rows = known;
    }
    return known;
  }

  /** Never sent back. */
  public @Nullable String getCurrent() {
    return null;
  }

  public void setCurrent(@Nullable String current) {
    this.current = current;
  }

  /** Never sent back. */
  public @Nullable String getWanted() {
    return null;
  }

  public void setWanted(@Nullable String wanted) {
    this.wanted = wanted;
  }

  /** Never sent back. */
  public @Nullable String getAgain() {
    return null;
  }

  public void setAgain(@Nullable String again) {
    this.again = again;
  }
}
