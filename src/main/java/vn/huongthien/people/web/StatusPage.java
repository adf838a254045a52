package vn.huongthien.people.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.ChangeHelp;
import vn.huongthien.people.ChangeSupervision;
import vn.huongthien.people.Help;
import vn.huongthien.people.Supervision;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The two statuses of a case. Only what may follow is offered; one never moves the other. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class StatusPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private ChangeSupervision changeSupervision;
  @Inject private ChangeHelp changeHelp;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private @Nullable CaseHeader header;
  private @Nullable Supervision supervision;
  private @Nullable String endReason;
  private @Nullable String supervisionNote;
  private @Nullable Help help;
  private @Nullable String helpNote;

  public void load() {
    header = cases.header(user.scope(Permission.EDIT_CASE), Ids.parse(id, "case"));
  }

  public String saveSupervision() {
    changeSupervision.execute(
        new ChangeSupervision.Command(
            Ids.parse(id, "case"),
            version(),
            chosen(supervision),
            endReason == null || endReason.isEmpty() ? null : endReason,
            text(supervisionNote)));
    return done("people.status.supervisionDone");
  }

  public String saveHelp() {
    changeHelp.execute(
        new ChangeHelp.Command(Ids.parse(id, "case"), version(), chosen(help), text(helpNote)));
    return done("people.status.helpDone");
  }

  private String done(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/desk/case?faces-redirect=true&id=" + id + "&tab=profile";
  }

  private static <T> T chosen(@Nullable T value) {
    if (value == null) {
      throw new RuleViolated("rule.people.chooseStatus");
    }
    return value;
  }

  private int version() {
    return header == null ? 0 : header.version();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What may follow, in the order in which a case usually goes. */
  public List<Supervision> getSupervisions() {
    return header == null ? List.of() : header.supervision().next().stream().sorted().toList();
  }

  public List<Help> getHelps() {
    return header == null ? List.of() : header.help().next().stream().sorted().toList();
  }

  public boolean isMayEnd() {
    return getSupervisions().contains(Supervision.ENDED);
  }

  public List<ValueItem> getEndReasons() {
    return lists.items("CASE_END", language.language());
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

  public @Nullable Supervision getSupervision() {
    return supervision;
  }

  public void setSupervision(@Nullable Supervision supervision) {
    this.supervision = supervision;
  }

  public @Nullable String getEndReason() {
    return endReason;
  }

  public void setEndReason(@Nullable String endReason) {
    this.endReason = endReason;
  }

  public @Nullable String getSupervisionNote() {
    return supervisionNote;
  }

  public void setSupervisionNote(@Nullable String supervisionNote) {
    this.supervisionNote = supervisionNote;
  }

  public @Nullable Help getHelp() {
    return help;
  }

  public void setHelp(@Nullable Help help) {
    this.help = help;
  }

  public @Nullable String getHelpNote() {
    return helpNote;
  }

  public void setHelpNote(@Nullable String helpNote) {
    this.helpNote = helpNote;
  }
}
