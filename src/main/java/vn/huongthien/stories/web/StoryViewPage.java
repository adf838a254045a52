package vn.huongthien.stories.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.AnonymizeStory;
import vn.huongthien.stories.JudgeStory;
import vn.huongthien.stories.StoryQueries;
import vn.huongthien.stories.StoryState;
import vn.huongthien.stories.StoryView;

/** A raw story to read, and for those who anonymise: choose it, return it, leave it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class StoryViewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StoryQueries stories;
  private final CaseQueries cases;
  private final AnonymizeStory anonymize;
  private final JudgeStory judge;
  private final Names names;
  private final CurrentUser user;
  private final RequestLanguage language;

  private @Nullable String id;
  private @Nullable String note;
  private StoryView story;
  private CaseHeader header;
  private Map<Long, String> people = Map.of();

  @Inject
  public StoryViewPage(
      StoryQueries stories,
      CaseQueries cases,
      AnonymizeStory anonymize,
      JudgeStory judge,
      Names names,
      CurrentUser user,
      RequestLanguage language) {
    this.stories = stories;
    this.cases = cases;
    this.anonymize = anonymize;
    this.judge = judge;
    this.names = names;
    this.user = user;
    this.language = language;
  }

  public void load() {
    long storyId = Ids.parse(id == null ? "" : id, "story");
    story = user.may(Permission.READ_STORY) ? stories.read(storyId) : stories.toWrite(storyId);
    header = cases.header(user.scope(Permission.VIEW_CASE), story.caseId());
    people =
        names.of(
            Stream.concat(
                    Stream.of(story.authorId()), story.steps().stream().map(s -> s.accountId()))
                .collect(Collectors.toSet()));
  }

  /** Whether the user may choose it, return it or leave it. */
  public boolean isJudging() {
    return user.may(Permission.ANONYMISE_STORY)
        && (story.state() == StoryState.SENT
            || (story.state().withAuthor() && story.authorId() == user.accountId()));
  }

  public void choose() {
    anonymize.execute(new AnonymizeStory.Command(story.id()));
    Faces.redirect("app/stories/anonymise?id=%s", Ids.text(story.id()));
  }

  public void giveBack() {
    judged(JudgeStory.Verdict.RETURNED);
  }

  public void leave() {
    judged(JudgeStory.Verdict.NOT_CHOSEN);
  }

  private void judged(JudgeStory.Verdict verdict) {
    judge.execute(new JudgeStory.Command(story.id(), verdict, note == null ? "" : note));
    Messages.add(FacesMessage.SEVERITY_INFO, null, language.text("stories.judged." + verdict));
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("app/stories/list");
  }

  public StoryView getStory() {
    return story;
  }

  public CaseHeader getHeader() {
    return header;
  }

  public Map<Long, String> getPeople() {
    return people;
  }

  public String getTone() {
    return story.state() == StoryState.CHOSEN ? "ok" : "info";
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String value) {
    id = value;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String value) {
    note = value;
  }
}
