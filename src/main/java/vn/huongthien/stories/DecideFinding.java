package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;

/** A decision about one finding, and about all that are just like it. */
@ApplicationScoped
public class DecideFinding {
  private final BenchBook book;
  private final LeftWords left;

  @Inject
  public DecideFinding(BenchBook book, LeftWords left) {
    this.book = book;
    this.left = left;
  }

  /**
   * The decision. A full name, and what is known or has the form of an identifier, cannot be kept,
   * and no full name can be typed instead.
   *
   * @param version of the workbench as the user read it
   * @param replacement null takes the proposed one
   * @param reason needed to keep the words
   * @param alike also for the same words of the same kind elsewhere
   */
  public record Command(
      long storyId,
      int version,
      String finding,
      Decision.Action action,
      @Nullable String replacement,
      @Nullable String reason,
      boolean alike)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }

    @Override
    public String toString() {
      return "DecideFinding[" + storyId + " " + finding + "]";
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.decide", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    Bench bench = book.toDecide(story, c.version());
    String reason = c.reason();
    if (c.action() == Decision.Action.KEEP && (reason == null || reason.isBlank())) {
      throw new RuleViolated("rule.stories.keepReason");
    }
    Decision decision = new Decision(c.finding(), c.action(), c.replacement(), reason);
    StoryText raw = book.desk().stories().open(story);
    FindingSheet sheet = bench.sheet().decide(raw.joined(), decision, c.alike());
    String typed = c.replacement();
    if (c.action() == Decision.Action.KEEP) {
      left.requireKept(story, raw, sheet, bench.sheet().words(raw.joined(), c.finding()));
    } else if (typed != null && !bench.sheet().proposes(c.finding(), typed)) {
      left.requireTyped(story, raw, sheet, typed);
    }
    book.saveSheet(story, bench.row(), sheet, c.action().name(), c.finding());
    return story.id();
  }
}
