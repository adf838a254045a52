package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;
import vn.huongthien.stories.domain.Story;

/** A person marks words that the engine did not see; wherever they stand, they become findings. */
@ApplicationScoped
public class MarkWords {
  private final BenchBook book;

  @Inject
  public MarkWords(BenchBook book) {
    this.book = book;
  }

  /** The words exactly as they stand in the raw text. */
  public record Command(long storyId, int version, String words, Kind kind)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }

    @Override
    public String toString() {
      return "MarkWords[" + storyId + "]";
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.mark", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    Bench bench = book.toDecide(story, c.version());
    FindingSheet sheet =
        bench
            .sheet()
            .marked(book.desk().stories().open(story).joined(), Vn.nfc(c.words()), c.kind());
    if (sheet.marks().size() == bench.sheet().marks().size()) {
      throw new RuleViolated("rule.stories.wordsNotThere");
    }
    book.saveSheet(story, bench.row(), sheet, "MARK", c.kind().name());
    return story.id();
  }
}
