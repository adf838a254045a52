package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.stories.domain.Story;

/**
 * Takes the proposal for every open finding that must go in any case: what stands in a case file
 * and what has the form of an identifier. The others are decided one by one.
 */
@ApplicationScoped
public class AcceptFindings {
  private final BenchBook book;

  @Inject
  public AcceptFindings(BenchBook book) {
    this.book = book;
  }

  /** Which workbench, in which version. */
  public record Command(long storyId, int version) implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.acceptCertain", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    Bench bench = book.toDecide(story, c.version());
    book.saveSheet(story, bench.row(), bench.sheet().acceptCertain(), "ACCEPT_CERTAIN", "");
    return story.id();
  }
}
