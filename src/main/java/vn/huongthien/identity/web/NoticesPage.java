package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Role;
import vn.huongthien.identity.EndNotice;
import vn.huongthien.identity.NoticeQueries;
import vn.huongthien.identity.NoticeQueries.NoticeView;
import vn.huongthien.identity.ReadNotice;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.ui.UiFunctions;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.TerritoryQueries;

/** Notices: the new ones first, then those that were read; all that run for who writes them. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class NoticesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private NoticeQueries notices;
  @Inject private ReadNotice readNotice;
  @Inject private EndNotice endNotice;
  @Inject private TerritoryQueries territory;
  @Inject private Names names;
  @Inject private RequestLanguage language;

  private List<Group> groups = List.of();

  /** Notices under a heading; the name ends its message key. */
  public record Group(String name, List<Line> lines) implements Serializable {}

  /** A notice in words. */
  public record Line(String id, String title, String body, String line, boolean unread)
      implements Serializable {}

  public void load() {
    List<NoticeView> all = notices.running(user.require());
    groups =
        List.of(
                group("unread", all, n -> n.forMe() && !n.read()),
                group("read", all, n -> n.forMe() && n.read()),
                group("others", all, n -> !n.forMe()))
            .stream()
            .filter(g -> !g.lines().isEmpty())
            .toList();
  }

  private Group group(String name, List<NoticeView> all, Predicate<NoticeView> which) {
    return new Group(name, all.stream().filter(which).map(this::line).toList());
  }

  private Line line(NoticeView n) {
    Role role = n.role();
    String whom =
        language.text(role == null ? "identity.notice.everybody" : "identity.role." + role)
            + " · "
            + place(n.provinceId());
    return new Line(
        Ids.text(n.id()),
        n.title(),
        n.body(),
        language.text(
            "identity.notice.line",
            whom,
            names.of(n.writtenBy()),
            UiFunctions.dateText(n.writtenAt()),
            UiFunctions.dateText(n.validTo())),
        n.forMe() && !n.read());
  }

  private String place(@Nullable Long provinceId) {
    return provinceId == null
        ? language.text("identity.area.country")
        : territory.label(provinceId);
  }

  public String read(String id) {
    readNotice.execute(new ReadNotice.Command(Ids.parse(id, "notice")));
    return "/app/identity/notices?faces-redirect=true";
  }

  public String end(String id) {
    endNotice.execute(new EndNotice.Command(Ids.parse(id, "notice")));
    Messages.addFlashGlobalInfo(language.text("identity.notice.ended"));
    return "/app/identity/notices?faces-redirect=true";
  }

  public List<Group> getGroups() {
    return groups;
  }
}
