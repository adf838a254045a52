package vn.huongthien.newsroom.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.newsroom.EditEdition;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.SubmitEdition;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.publishing.BodyText;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.WordDiff;

/** One anonymised text: what it discloses, what changed, and making it more general. */
@Named("newsItemPage")
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class ItemPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EditionQueries queries;
  private final GateQueries gates;
  private final EditEdition edit;
  private final SubmitEdition submit;
  private final RequestLanguage language;
  private final FactWords factWords;
  private final Generalising generalising;

  private @Nullable String id;
  private transient EditionQueries.@Nullable View view;
  private transient List<Map.Entry<String, String>> facts = List.of();
  private transient List<WordDiff.Segment> changes = List.of();
  private transient List<GateQueries.Returned> returns = List.of();
  private transient Generalising.@Nullable TooFew tooFew;
  private EditFields fields = new EditFields();
  private @Nullable String key;

  @Inject
  public ItemPage(
      EditionQueries queries,
      GateQueries gates,
      EditEdition edit,
      SubmitEdition submit,
      RequestLanguage language,
      FactWords factWords,
      Generalising generalising) {
    this.queries = queries;
    this.gates = gates;
    this.edit = edit;
    this.submit = submit;
    this.language = language;
    this.factWords = factWords;
    this.generalising = generalising;
  }

  public void load() {
    EditionQueries.View found = read();
    fields.take(found);
    facts = found.facts().entrySet().stream().map(factWords::inWords).toList();
    changes = queries.changesSinceApproval(found.id());
    returns = gates.returns(found.itemId());
    tooFew = isEditable() ? generalising.tooFew(found.id()) : null;
  }

  private EditionQueries.View read() {
    EditionQueries.View found = queries.edition(Ids.parse(id == null ? "" : id, "edition"));
    view = found;
    return found;
  }

  public void save() {
    long before = read().id();
    long saved =
        edit.execute(
            new EditEdition.Command(
                String.valueOf(key),
                before,
                fields.getTitle(),
                fields.getLead(),
                fields.getBody(),
                fields.getPlaceLabel(),
                fields.getNotice()));
    Messages.addFlashGlobalInfo(
        language.text(saved == before ? "newsroom.item.unchanged" : "newsroom.item.saved"));
    Faces.redirect("app/newsroom/item?id=%s", Ids.text(saved));
  }

  /** Takes out of the text in the form what lets too few people match. */
  public void generalise() {
    long saved = generalising.generalise(String.valueOf(key), read().id(), fields);
    Messages.addFlashGlobalInfo(
        language.text("newsroom.item.generalised", queries.edition(saved).cumulativeK()));
    Faces.redirect("app/newsroom/item?id=%s", Ids.text(saved));
  }

  /** Sends the text that this page showed. */
  public void send() {
    submit.execute(new SubmitEdition.Command(read().id(), fields.seen()));
    Messages.addFlashGlobalInfo(language.text("newsroom.item.sent"));
    Faces.redirect("app/newsroom/review?id=%s", id);
  }

  /** What today's count says when too few people match; null when enough do. */
  public Generalising.@Nullable TooFew getTooFew() {
    return tooFew;
  }

  public boolean isEditable() {
    EditionQueries.View shown = getView();
    return shown.newest()
        && shown.fromStory()
        && shown.state() != vn.huongthien.newsroom.EditionState.TAKEN_DOWN;
  }

  public EditionQueries.View getView() {
    EditionQueries.View shown = view;
    return shown == null ? read() : shown;
  }

  public String getBodyHtml() {
    return BodyText.html(getView().body());
  }

  public List<Map.Entry<String, String>> getFacts() {
    return facts;
  }

  public List<Map.Entry<String, String>> getFindings() {
    return List.copyOf(getView().findings().entrySet());
  }

  public List<WordDiff.Segment> getChanges() {
    return changes;
  }

  public List<GateQueries.Returned> getReturns() {
    return returns;
  }

  public EditFields getFields() {
    return fields;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }
}
