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

/** The author hands the story to those who anonymise. */
@ApplicationScoped
public class SendStory {
  private final StoryDesk desk;
  private final StoryTasks tasks;

  @Inject
  public SendStory(StoryDesk desk, StoryTasks tasks) {
    this.desk = desk;
    this.tasks = tasks;
  }

  /** A second submit finds it sent and changes nothing. */
  public record Command(long storyId) implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }
  }

  @Requires(Permission.WRITE_STORY)
  @Transactional
  @Audited(action = "story.send", object = "story")
  public long execute(Command c) {
    Story story = desk.toWrite(c.storyId());
    if (story.state() == StoryState.SENT) {
      return story.id();
    }
    if (!desk.stories().open(story).isComplete()) {
      throw new RuleViolated("rule.stories.incomplete");
    }
    StoryState from = story.state();
    story.send(desk.account(), desk.now());
    desk.stories().moved(story, from, null);
    desk.stories().flush();
    tasks.sent(story);
    return story.id();
  }
}
