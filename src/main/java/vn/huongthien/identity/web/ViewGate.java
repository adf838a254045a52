package vn.huongthien.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import vn.huongthien.access.AccessRefused;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;

/** Whether who is signed in may open a page at all; a refusal is written down. */
@ApplicationScoped
public class ViewGate {
  private final ViewGuard views;
  private final CurrentUser user;
  private final Event<AccessRefused> refused;

  @Inject
  public ViewGate(ViewGuard views, CurrentUser user, Event<AccessRefused> refused) {
    this.views = views;
    this.user = user;
    this.refused = refused;
  }

  /** What a request for a page gets before any bean of the page runs. */
  public enum Answer {
    OPEN,
    UNKNOWN,
    FORBIDDEN
  }

  public Answer ask(String path) {
    Set<Permission> needed = views.needed(path);
    if (needed.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (needed.stream().anyMatch(user::may)) {
      return Answer.OPEN;
    }
    refused.fire(new AccessRefused("view", needed.stream().sorted().findFirst().orElseThrow()));
    return Answer.FORBIDDEN;
  }
}
