package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.stories.domain.Story;

/** The author says how exactly the public text tells what narrows a person down. */
@ApplicationScoped
public class DeclareFacts {
  private final BenchBook book;

  @Inject
  public DeclareFacts(BenchBook book) {
    this.book = book;
  }

  /**
   * The declaration.
   *
   * @param reason why a k between floor and threshold is accepted; "" for none
   */
  public record Command(long storyId, int version, Disclosure disclosure, String reason)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.declare", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    Bench bench = book.toDecide(story, c.version());
    book.saveFacts(story, bench.row(), c.disclosure(), c.reason());
    return story.id();
  }
}
