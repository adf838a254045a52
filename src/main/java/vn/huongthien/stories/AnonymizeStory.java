package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.anonymize.Suggestion;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.Story;

/**
 * Chooses a story and looks through it with all that the case file knows. Looked through again
 * after a change of the raw text, it keeps the decisions about words that are still there.
 */
@ApplicationScoped
public class AnonymizeStory {
  private final BenchBook book;
  private final KnownPeople people;
  private final Engine engine;
  private final StoryTasks tasks;

  @Inject
  public AnonymizeStory(BenchBook book, KnownPeople people, Engine engine, StoryTasks tasks) {
    this.book = book;
    this.people = people;
    this.engine = engine;
    this.tasks = tasks;
  }

  /** Which story. */
  public record Command(long storyId) implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.anonymise", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    choose(story);
    StoryText raw = book.desk().stories().open(story);
    if (!raw.isComplete()) {
      throw new RuleViolated("rule.stories.incomplete");
    }
    Optional<Bench> before = book.of(story);
    // decisions are carried over by words, so the wording that they were made about is needed
    Optional<StoryText> old = before.flatMap(b -> book.desk().stories().revisionOf(story, b.row()));
    Anonymisation row =
        before
            .map(Bench::row)
            .orElseGet(() -> new Anonymisation(story.id(), Disclosure.usual().toText()));
    PseudonymTable letters = before.map(Bench::pseudonyms).orElse(PseudonymTable.empty());
    Suggestion found =
        engine.suggest(
            raw.joined(),
            KnownOfCase.identifiers(people.of(story.caseId())),
            Context.forPublic().with(letters));
    row.looked(
        new Anonymisation.Look(
            story.sourceHash(),
            found.blind(),
            found.blocked(),
            book.sealPseudonyms(story, row, found.pseudonyms())));
    FindingSheet sheet =
        old.isEmpty() || before.isEmpty()
            ? FindingSheet.fresh(found.findings())
            : before.get().sheet().carriedOver(old.get().joined(), found.findings(), raw.joined());
    if (before.isEmpty()) {
      book.desk().stories().add(row);
    }
    book.saveSheet(story, row, sheet, "LOOK", "");
    return story.id();
  }

  private void choose(Story story) {
    StoryState from = story.state();
    if (from == StoryState.CHOSEN) {
      return;
    }
    if (from.withAuthor()) {
      story.send(book.desk().account(), book.desk().now());
      book.desk().stories().moved(story, from, null);
    }
    StoryState sent = story.state();
    story.choose(book.desk().account(), book.desk().now());
    book.desk().stories().moved(story, sent, null);
    tasks.judged(story);
  }
}
