package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Unscoped;
import vn.huongthien.identity.Tasks;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.domain.ModelIntroduction;
import vn.huongthien.stories.domain.Story;

/**
 * Tells one member of staff what became of the own work. What waits for everybody with a right, a
 * sent story or an edition before its gate, needs no task: the queue itself is shown and counted.
 */
@ApplicationScoped
class StoryTasks {
  private final Tasks tasks;
  private final StoryDesk desk;

  @Inject
  StoryTasks(Tasks tasks, StoryDesk desk) {
    this.tasks = tasks;
    this.desk = desk;
  }

  /** The author sent it, so nothing that came back is left to do. */
  void sent(Story story) {
    tasks.closeByKey(returnedKey(story.id()));
  }

  /** Sent back, not chosen or chosen: the author learns it, unless it was the author's own act. */
  void judged(Story story) {
    if (story.state() != StoryState.RETURNED) {
      tasks.closeByKey(returnedKey(story.id()));
    }
    if (story.authorId() != desk.account()) {
      boolean back = story.state() == StoryState.RETURNED;
      tell(
          story.authorId(),
          story,
          story.state().name(),
          "/app/stories/" + (back ? "edit" : "view") + "?id=" + Ids.text(story.id()),
          back ? returnedKey(story.id()) : null);
    }
  }

  /** The confirmer sent the public text of a story back to whoever made it. */
  @Unscoped("the edition was found within the scope of the one who sends it back")
  void storyReturnedAtGate(Story story) {
    desk.stories()
        .bench(story.id())
        .ifPresent(
            bench ->
                tell(
                    bench.changedBy(),
                    story,
                    "GATE_RETURNED",
                    "/app/stories/anonymise?id=" + Ids.text(story.id()),
                    gateKey(story.id())));
  }

  /** The confirmer sent the introduction of a model back to whoever wrote it. */
  void introductionReturnedAtGate(ModelIntroduction introduction) {
    open(
        introduction.changedBy(),
        null,
        "MODEL_RETURNED",
        List.of(),
        "/app/stories/model?id=" + Ids.text(introduction.modelId()),
        gateKey(introduction.id()));
  }

  /** It went to the gate again. */
  void handedOver(long sourceRef) {
    tasks.closeByKey(gateKey(sourceRef));
  }

  private void tell(long account, Story story, String what, String link, @Nullable String key) {
    String code = desk.header(Permission.VIEW_CASE, story).code();
    open(account, story.caseId(), what, List.of(code), link, key);
  }

  private void open(
      long account,
      @Nullable Long caseId,
      String what,
      List<String> args,
      String link,
      @Nullable String key) {
    tasks.open(
        new Tasks.NewTask(
            "STORY_" + what,
            caseId,
            account,
            null,
            null,
            null,
            null,
            "stories.task." + what,
            args,
            link,
            key));
  }

  private static String returnedKey(long storyId) {
    return "story-returned:" + Ids.text(storyId);
  }

  private static String gateKey(long sourceRef) {
    return "gate-returned:" + Ids.text(sourceRef);
  }
}
