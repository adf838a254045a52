package vn.huongthien.newsroom.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.publishing.DeliveryQueries;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.publishing.TakeDown;
import vn.huongthien.publishing.WithdrawItem;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** Takes a release down, and shows the clock and the proof of each address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class TakedownPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final DeliveryQueries queries;
  private final TakeDown takeDown;
  private final WithdrawItem withdraw;
  private final ValueLists lists;
  private final RequestLanguage language;

  private @Nullable String id;
  private transient List<DeliveryQueries.Row> deliveries = List.of();
  private transient List<DeliveryQueries.TakedownRow> takedowns = List.of();
  private @Nullable String reason;
  private @Nullable String note;
  private @Nullable String notice;

  @Inject
  public TakedownPage(
      DeliveryQueries queries,
      TakeDown takeDown,
      WithdrawItem withdraw,
      ValueLists lists,
      RequestLanguage language) {
    this.queries = queries;
    this.takeDown = takeDown;
    this.withdraw = withdraw;
    this.lists = lists;
    this.language = language;
  }

  public void load() {
    deliveries = queries.ofPublication(publication());
    takedowns = queries.takedowns(publication());
  }

  private long publication() {
    return Ids.parse(text(id), "publication");
  }

  public void remove() {
    takeDown.execute(new TakeDown.Command(publication(), text(reason), text(note)));
    Messages.addFlashGlobalInfo(language.text("newsroom.takedown.done"));
    Faces.redirect("app/newsroom/takedown?id=%s", id);
  }

  public void pull() {
    withdraw.execute(new WithdrawItem.Command(publication(), text(notice)));
    Messages.addFlashGlobalInfo(language.text("newsroom.withdraw.done"));
    Faces.redirect("app/newsroom/takedown?id=%s", id);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private List<DeliveryQueries.Row> rows() {
    if (deliveries == null || deliveries.isEmpty()) {
      load();
    }
    return deliveries;
  }

  public DeliveryQueries.Row getFirst() {
    return rows().get(0);
  }

  public List<DeliveryQueries.Row> getDeliveries() {
    return rows();
  }

  public List<DeliveryQueries.TakedownRow> getTakedowns() {
    rows();
    return takedowns;
  }

  public boolean isRemovable() {
    return getFirst().isRemovable();
  }

  /** Only what the newsroom wrote itself leaves a notice. */
  public boolean isWithdrawable() {
    return getFirst().publicationState() == PublicationState.LIVE && getFirst().kind().editorial();
  }

  public List<ValueItem> getReasons() {
    return lists.items("TAKEDOWN_REASON", language.language());
  }

  public String reasonLabel(String code) {
    return lists.label("TAKEDOWN_REASON", code, language.language());
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
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

  public @Nullable String getNotice() {
    return notice;
  }

  public void setNotice(@Nullable String notice) {
    this.notice = notice;
  }
}
