package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;

/** A sent story goes back to its author, or is not chosen. */
@ApplicationScoped
public class JudgeStory {
  private final StoryDesk desk;
  private final StoryTasks tasks;

  @Inject
  public JudgeStory(StoryDesk desk, StoryTasks tasks) {
    this.desk = desk;
    this.tasks = tasks;
  }

  /** What becomes of it. */
  public enum Verdict {
    RETURNED,
    NOT_CHOSEN
  }

  /**
   * The verdict.
   *
   * @param note for the author; needed when the story goes back
   */
  public record Command(long storyId, Verdict verdict, String note) implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.judge", object = "story")
  public long execute(Command c) {
    Story story = desk.find(Permission.ANONYMISE_STORY, c.storyId());
    if (story.state().name().equals(c.verdict().name())) {
      return story.id();
    }
    StoryState from = story.state();
    if (c.verdict() == Verdict.RETURNED) {
      if (c.note().isBlank()) {
        throw new RuleViolated("rule.stories.noteNeeded");
      }
      story.giveBack(desk.account(), desk.now());
    } else {
      story.leave(desk.account(), desk.now());
    }
    desk.stories().moved(story, from, c.note());
    desk.stories().flush();
    tasks.judged(story);
    return story.id();
  }
}
