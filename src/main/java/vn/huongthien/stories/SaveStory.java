package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;

/** Saves a wording of a story, the first or a later one. */
@ApplicationScoped
public class SaveStory {
  private final StoryDesk desk;
  private final Submissions submissions;

  @Inject
  public SaveStory(StoryDesk desk, Submissions submissions) {
    this.desk = desk;
    this.submissions = submissions;
  }

  /**
   * The words.
   *
   * @param storyId null for a new story of the case
   * @param version of the story as the user read it; 0 for a new one
   */
  public record Command(
      String idempotencyKey, long caseId, @Nullable Long storyId, int version, StoryText text) {}

  @Requires(Permission.WRITE_STORY)
  @Transactional
  @Audited(action = "story.save", object = "story")
  public long execute(Command c) {
    if (c.text().title().isEmpty() && c.text().body().isEmpty()) {
      throw new RuleViolated("rule.stories.empty");
    }
    Long known = c.storyId();
    long id = known == null ? Ids.next() : known;
    Submissions.Claim claim =
        submissions.claim("story.save", c.idempotencyKey(), desk.account(), id);
    if (!claim.isFirst()) {
      return claim.id();
    }
    Story story = known == null ? desk.begin(id, c.caseId()) : desk.toWrite(known);
    story.requireVersion(c.version());
    desk.stories()
        .add(story.write(desk.stories().seal(story, c.text()), desk.account(), desk.now()));
    desk.stories().flush();
    return id;
  }
}
