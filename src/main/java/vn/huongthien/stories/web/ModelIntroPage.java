package vn.huongthien.stories.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.BenchView;
import vn.huongthien.stories.IntroductionQueries;
import vn.huongthien.stories.IntroductionView;
import vn.huongthien.stories.Look;
import vn.huongthien.stories.StoryText;
import vn.huongthien.stories.SubmitIntroduction;

/** The introduction of a mentoring model: write, look through, hand over. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class ModelIntroPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final IntroductionQueries introductions;
  private final SubmitIntroduction submit;
  private final CurrentUser user;
  private final RequestLanguage language;

  private @Nullable String model;
  private long modelId;
  private int version;
  private @Nullable String title;
  private @Nullable String lead;
  private @Nullable String body;
  private boolean looked;
  private boolean sentBefore;
  private @Nullable String key;
  private transient List<BenchView.Segment> segments = List.of();

  @Inject
  public ModelIntroPage(
      IntroductionQueries introductions,
      SubmitIntroduction submit,
      CurrentUser user,
      RequestLanguage language) {
    this.introductions = introductions;
    this.submit = submit;
    this.user = user;
    this.language = language;
  }

  public void load() {
    modelId = Ids.parse(model == null ? "" : model, "model");
    IntroductionView view = introductions.ofModel(user.scope(Permission.MANAGE_MODEL), modelId);
    version = view.version();
    title = view.text().title();
    lead = view.text().lead();
    body = view.text().body();
    sentBefore = view.submittedAt() != null;
  }

  public void look() {
    segments = introductions.look(text());
  }

  public void send() {
    submit.execute(
        new SubmitIntroduction.Command(String.valueOf(key), modelId, version, text(), looked));
    Messages.add(FacesMessage.SEVERITY_INFO, null, language.text("stories.submitted"));
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("app/mentoring/model?id=%s", Ids.text(modelId));
  }

  private StoryText text() {
    return new StoryText(orEmpty(title), orEmpty(lead), orEmpty(body));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The looks of marked places that nobody decides here. */
  public List<Look> getLooks() {
    return Arrays.stream(Look.values()).filter(look -> look != Look.DECIDED).toList();
  }

  public List<BenchView.Segment> getSegments() {
    return segments;
  }

  public boolean isSentBefore() {
    return sentBefore;
  }

  public @Nullable String getModel() {
    return model;
  }

  public void setModel(@Nullable String value) {
    model = value;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String value) {
    title = value;
  }

  public @Nullable String getLead() {
    return lead;
  }

  public void setLead(@Nullable String value) {
    lead = value;
  }

  public @Nullable String getBody() {
    return body;
  }

  public void setBody(@Nullable String value) {
    body = value;
  }

  public boolean isLooked() {
    return looked;
  }

  public void setLooked(boolean value) {
    looked = value;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String value) {
    key = value;
  }
}
