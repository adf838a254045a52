package vn.huongthien.newsroom.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.EditionState;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.newsroom.GateBoard;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.ArticleHtml;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.WordDiff;

/** The three gates of an edition, what the user may do with the next, and publishing. */
@Named("newsReviewPage")
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EditionQueries queries;
  private final GateBoard board;
  private final GateActions actions;
  private final CurrentUser user;
  private final RequestLanguage language;

  private @Nullable String id;
  private String here = "app/newsroom/review?id=%s";
  private transient EditionQueries.@Nullable View view;
  private transient GateBoard.@Nullable Board gates;
  private transient List<WordDiff.Segment> changes = List.of();
  private final EditFields shown = new EditFields();
  private List<String> checked = List.of();
  private @Nullable String reason;
  private @Nullable String note;
  private @Nullable LocalDateTime when;

  @Inject
  public ReviewPage(
      EditionQueries queries,
      GateBoard board,
      GateActions actions,
      CurrentUser user,
      RequestLanguage language) {
    this.queries = queries;
    this.board = board;
    this.actions = actions;
    this.user = user;
    this.language = language;
  }

  public void load() {
    shown.take(getView());
    changes = queries.changesSinceApproval(getView().id());
  }

  /** For confirmers, who see articles that tell of nobody and nothing else of the newsroom. */
  public void loadForPrivacy() {
    if (getView().fromStory()) {
      throw new NotFound("edition");
    }
    here = "app/newsroom/privacy-gate?id=%s";
    load();
  }

  public void approve() {
    Gate gate = gateOrFail();
    if (checked.size() < getChecks().size()) {
      throw new RuleViolated("rule.newsroom.checklist");
    }
    actions.approve(gate, getView().id(), shown.seen());
    done("newsroom.review.approved");
  }

  public void sendBack() {
    actions.sendBack(gateOrFail(), getView().id(), text(reason), text(note));
    done("newsroom.review.returned");
  }

  public void publish() {
    actions.publish(getView().id(), shown.seen());
    done("newsroom.review.published");
  }

  public void schedule() {
    LocalDateTime moment = when;
    if (moment == null) {
      throw new RuleViolated("rule.newsroom.past");
    }
    actions.schedule(getView().id(), shown.seen(), moment.atZone(BusinessTime.ZONE).toInstant());
    done("newsroom.review.scheduled");
  }

  private void done(String key) {
    Messages.addFlashGlobalInfo(language.text(key));
    Faces.redirect(here, id);
  }

  private Gate gateOrFail() {
    Gate gate = getBoard().mine();
    if (gate == null) {
      throw new RuleViolated("rule.newsroom.notYours");
    }
    return gate;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public EditionQueries.View getView() {
    EditionQueries.View known = view;
    if (known == null) {
      known = queries.edition(Ids.parse(text(id), "edition"));
      view = known;
    }
    return known;
  }

  public GateBoard.Board getBoard() {
    GateBoard.Board known = gates;
    if (known == null) {
      known = board.of(getView().id(), user.require());
      gates = known;
    }
    return known;
  }

  /** Whether the buttons for publishing are shown; the command checks again. */
  public boolean isPublishable() {
    EditionState state = getView().state();
    return state == EditionState.APPROVED || state == EditionState.SCHEDULED;
  }

  /** The points that have to be ticked before the gate of this user is passed. */
  public List<String> getChecks() {
    Gate gate = getBoard().mine();
    return gate == null ? List.of() : List.of(gate + ".1", gate + ".2", gate + ".3");
  }

  public List<String> getReasons() {
    return List.of("IDENTIFIABLE", "INACCURATE", "LAW", "TONE", "OTHER");
  }

  /** The very HTML that readers will get. */
  public String getHtml() {
    EditionQueries.View text = getView();
    return ArticleHtml.of(
        text.language(), text.kind(), text.title(), text.lead(), text.body(), text.placeLabel());
  }

  /** The address that readers will see, before its ten characters are drawn. */
  public String getAddress() {
    EditionQueries.View text = getView();
    return Addresses.preview(text.language(), text.kind(), text.title());
  }

  public List<WordDiff.Segment> getChanges() {
    return changes;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public List<String> getChecked() {
    return checked;
  }

  public void setChecked(@Nullable List<String> checked) {
    this.checked = checked == null ? List.of() : List.copyOf(checked);
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

  public @Nullable LocalDateTime getWhen() {
    return when;
  }

  public void setWhen(@Nullable LocalDateTime when) {
    this.when = when;
  }
}
