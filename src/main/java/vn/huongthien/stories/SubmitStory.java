package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;

/**
 * Hands the public text over to the newsroom. From here on nobody meets a raw word; what goes over
 * is the text, kinds and counts of findings, and the facts that it tells.
 */
@ApplicationScoped
public class SubmitStory {
  private final BenchBook book;
  private final ReadyToSubmit ready;
  private final HandOver handOver;
  private final Submissions submissions;
  private final StoryTasks tasks;

  @Inject
  public SubmitStory(
      BenchBook book,
      ReadyToSubmit ready,
      HandOver handOver,
      Submissions submissions,
      StoryTasks tasks) {
    this.book = book;
    this.ready = ready;
    this.handOver = handOver;
    this.submissions = submissions;
    this.tasks = tasks;
  }

  /**
   * The hand-over.
   *
   * @param seen SHA-256 of the preview that the user read, in hex
   * @param readWhole the user has read the whole public text
   */
  public record Command(
      String idempotencyKey, long storyId, int version, String seen, boolean readWhole)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.submit", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    Submissions.Claim claim =
        submissions.claim("story.submit", c.idempotencyKey(), book.desk().account(), story.id());
    if (!claim.isFirst()) {
      return claim.id();
    }
    Bench bench = book.toDecide(story, c.version());
    if (!c.readWhole()) {
      throw new RuleViolated("rule.stories.readWhole");
    }
    CaseHeader header = book.desk().header(Permission.ANONYMISE_STORY, story);
    Readiness readiness = ready.check(story, header, book.desk().stories().open(story), bench);
    readiness.require();
    if (!Hex.of(readiness.payload().hash()).equals(c.seen())) {
      throw new RuleViolated("rule.stories.previewChanged");
    }
    long item = handOver.toNewsroom(c.idempotencyKey(), story, header, bench, readiness);
    bench.row().handedOver(item, book.desk().now());
    book.done(story, bench.row(), "SUBMIT", "");
    tasks.handedOver(story.id());
    return story.id();
  }
}
