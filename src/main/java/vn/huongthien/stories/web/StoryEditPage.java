package vn.huongthien.stories.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.identity.Drafts;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.SaveStory;
import vn.huongthien.stories.SendStory;
import vn.huongthien.stories.StoryQueries;
import vn.huongthien.stories.StoryText;
import vn.huongthien.stories.StoryView;

/** Writing a story: {@code ?case=} begins one, {@code ?id=} goes on with one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class StoryEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StoryQueries stories;
  private final CaseQueries cases;
  private final SaveStory save;
  private final SendStory send;
  private final Drafts drafts;
  private final CurrentUser user;
  private final RequestLanguage language;

  private @Nullable String id;
  private @Nullable String caseText;
  private @Nullable Long storyId;
  private CaseHeader header;
  private int version;
  private int revision;
  private String title = "";
  private String lead = "";
  private String body = "";
  private List<StoryView.Step> steps = List.of();
  private boolean chosen;
  private @Nullable String key;

  @Inject
  public StoryEditPage(
      StoryQueries stories,
      CaseQueries cases,
      SaveStory save,
      SendStory send,
      Drafts drafts,
      CurrentUser user,
      RequestLanguage language) {
    this.stories = stories;
    this.cases = cases;
    this.save = save;
    this.send = send;
    this.drafts = drafts;
    this.user = user;
    this.language = language;
  }

  public void load() {
    long caseId;
    if (id != null) {
      StoryView story = stories.toWrite(Ids.parse(id, "story"));
      storyId = story.id();
      caseId = story.caseId();
      version = story.version();
      revision = story.revision();
      title = story.text().title();
      lead = story.text().lead();
      body = story.text().body();
      steps = story.steps();
      chosen = !story.state().withAuthor();
    } else {
      caseId = Ids.parse(caseText == null ? "" : caseText, "case");
    }
    header = cases.header(user.scope(Permission.WRITE_STORY), caseId);
  }

  public void save() {
    long saved = store();
    flash("stories.saved");
    Faces.redirect("app/stories/edit?id=%s", Ids.text(saved));
  }

  public void saveAndSend() {
    long saved = store();
    send.execute(new SendStory.Command(saved));
    flash("stories.sent");
    Faces.redirect("app/stories/list");
  }

  private long store() {
    long saved =
        save.execute(
            new SaveStory.Command(
                String.valueOf(key),
                header.id(),
                storyId,
                version,
                new StoryText(orEmpty(title), orEmpty(lead), orEmpty(body))));
    drafts.discard("story", getDraftKey());
    return saved;
  }

  private void flash(String message) {
    Messages.add(FacesMessage.SEVERITY_INFO, null, language.text(message));
    Faces.getFlash().setKeepMessages(true);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Names the draft of this form: one a story, one a case for a new story. */
  public String getDraftKey() {
    return storyId == null ? "new-" + Ids.text(header.id()) : Ids.text(storyId) + "-" + version;
  }

  public CaseHeader getHeader() {
    return header;
  }

  public String getCaseId() {
    return Ids.text(header.id());
  }

  public boolean isChosen() {
    return chosen;
  }

  public int getRevision() {
    return revision;
  }

  public List<StoryView.Step> getSteps() {
    return steps;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String value) {
    id = value;
  }

  public @Nullable String getCaseText() {
    return caseText;
  }

  public void setCaseText(@Nullable String value) {
    caseText = value;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String value) {
    title = value;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String value) {
    lead = value;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String value) {
    body = value;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String value) {
    key = value;
  }
}
