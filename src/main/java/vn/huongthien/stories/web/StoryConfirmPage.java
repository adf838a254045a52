package vn.huongthien.stories.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.ConfirmQueue;
import vn.huongthien.stories.GateCheck;
import vn.huongthien.stories.GateText;
import vn.huongthien.stories.GateView;
import vn.huongthien.stories.PassStoryGate;
import vn.huongthien.stories.ReturnStoryGate;
import vn.huongthien.stories.StoryGateQueries;

/** The gate of those who know the case: what waits, or one edition beside its raw story. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class StoryConfirmPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ConfirmQueue queue;
  private final StoryGateQueries gates;
  private final CaseQueries cases;
  private final PassStoryGate pass;
  private final ReturnStoryGate giveBack;
  private final CurrentUser user;
  private final RequestLanguage language;

  private @Nullable String edition;
  private transient @Nullable GateView view;
  private transient GateQueries.@Nullable Confirmed confirmed;
  private @Nullable CaseHeader header;
  private List<ConfirmQueue.Line> waiting = List.of();
  private List<ConfirmQueue.Line> own = List.of();
  private String shownHash = "";
  private boolean readRaw;
  private boolean readPublic;
  private GateCheck[] checks = {};
  private ReturnStoryGate.@Nullable Reason reason;
  private @Nullable String note;

  @Inject
  public StoryConfirmPage(
      ConfirmQueue queue,
      StoryGateQueries gates,
      CaseQueries cases,
      PassStoryGate pass,
      ReturnStoryGate giveBack,
      CurrentUser user,
      RequestLanguage language) {
    this.queue = queue;
    this.gates = gates;
    this.cases = cases;
    this.pass = pass;
    this.giveBack = giveBack;
    this.user = user;
    this.language = language;
  }

  public void load() {
    String wanted = edition;
    if (wanted == null) {
      waiting = queue.mine();
      own = queue.own();
      return;
    }
    long id = Ids.parse(wanted, "edition");
    confirmed = gates.confirmed(id).orElse(null);
    if (confirmed != null) {
      return;
    }
    GateView open = gates.open(id);
    view = open;
    shownHash = open.hash();
    Long caseId = open.caseId();
    header = caseId == null ? null : cases.header(user.scope(Permission.PASS_PRIVACY_GATE), caseId);
  }

  public void pass() {
    Set<GateCheck> ticked = EnumSet.noneOf(GateCheck.class);
    ticked.addAll(List.of(checks));
    pass.execute(new PassStoryGate.Command(view().editionId(), shownHash, read(), ticked));
    done("stories.gate.passed");
  }

  private Set<GateText> read() {
    Set<GateText> read = EnumSet.noneOf(GateText.class);
    if (readRaw) {
      read.add(GateText.RAW);
    }
    if (readPublic) {
      read.add(GateText.PUBLIC);
    }
    return read;
  }

  public void giveBack() {
    giveBack.execute(
        new ReturnStoryGate.Command(
            view().editionId(),
            reason == null ? ReturnStoryGate.Reason.RECOGNISABLE : reason,
            note == null ? "" : note));
    done("stories.gate.returned");
  }

  private void done(String message) {
    Messages.add(FacesMessage.SEVERITY_INFO, null, language.text(message));
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("app/stories/confirm");
  }

  private GateView view() {
    GateView open = view;
    if (open == null) {
      open = gates.open(Ids.parse(String.valueOf(edition), "edition"));
      view = open;
    }
    return open;
  }

  public @Nullable GateView getView() {
    return view;
  }

  /** Who has passed the gate already; null while it waits. */
  public GateQueries.@Nullable Confirmed getConfirmed() {
    return confirmed;
  }

  /** Whether the page is the queue, not one edition of it. */
  public boolean isListed() {
    return edition == null;
  }

  /** What stands in the way, in words; null for nothing. */
  public @Nullable String getObstacle() {
    GateView open = view;
    if (open == null) {
      return null;
    }
    if (open.obstacle() != null) {
      return language.text(open.obstacle());
    }
    RuleViolated few = open.standing() == null ? null : open.standing().refusal();
    return few == null ? null : language.text(few.code(), few.arguments().toArray());
  }

  public @Nullable CaseHeader getHeader() {
    return header;
  }

  public List<ConfirmQueue.Line> getWaiting() {
    return waiting;
  }

  public List<ConfirmQueue.Line> getOwn() {
    return own;
  }

  public boolean isReadRaw() {
    return readRaw;
  }

  public void setReadRaw(boolean value) {
    readRaw = value;
  }

  public boolean isReadPublic() {
    return readPublic;
  }

  public void setReadPublic(boolean value) {
    readPublic = value;
  }

  public GateCheck[] getAllChecks() {
    return GateCheck.values();
  }

  public ReturnStoryGate.Reason[] getReasons() {
    return ReturnStoryGate.Reason.values();
  }

  public GateCheck[] getChecks() {
    return checks.clone();
  }

  public void setChecks(GateCheck[] value) {
    checks = value.clone();
  }

  public ReturnStoryGate.@Nullable Reason getReason() {
    return reason;
  }

  public void setReason(ReturnStoryGate.@Nullable Reason value) {
    reason = value;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String value) {
    note = value;
  }

  public @Nullable String getEdition() {
    return edition;
  }

  public void setEdition(@Nullable String value) {
    edition = value;
  }
}
