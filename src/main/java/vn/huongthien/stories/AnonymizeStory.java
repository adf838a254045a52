package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.anonymize.Suggestion;
import vn.huongthien.anonymize.TextSearch;
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
    Anonymisation row = row(story);
    KnownIdentifiers own = KnownOfCase.identifiers(people.of(story.caseId()));
    PseudonymTable letters = before.map(Bench::pseudonyms).orElse(PseudonymTable.empty());
    Suggestion found = engine.suggest(raw.joined(), own, Context.forPublic().with(letters));
    Looked looked = new Looked(FindingSheet.fresh(found.findings()), found.pseudonyms());
    if (before.isPresent()) {
      looked = again(story, before.get(), looked, raw.joined(), own);
    }
    row.looked(
        new Anonymisation.Look(
            story.sourceHash(),
            found.blind(),
            found.blocked(),
            book.sealPseudonyms(story, row, looked.letters())));
    book.saveSheet(story, row, looked.sheet(), "LOOK", "");
    return story.id();
  }

  private record Looked(FindingSheet sheet, PseudonymTable letters) {}

  private Anonymisation row(Story story) {
    return book.row(story)
        .orElseGet(
            () -> {
              Anonymisation row = new Anonymisation(story.id(), Disclosure.usual().toText());
              book.desk().stories().add(row);
              return row;
            });
  }

  /** Marks by hand are looked for again; decisions need the wording that they were made about. */
  private Looked again(
      Story story, Bench before, Looked looked, String text, KnownIdentifiers own) {
    Optional<StoryText> old = book.desk().stories().revisionOf(story, before.row());
    if (old.isEmpty()) {
      return looked;
    }
    String oldText = old.get().joined();
    FindingSheet sheet = looked.sheet();
    PseudonymTable letters = looked.letters();
    for (FindingSheet.Marked marked : before.sheet().byHand(oldText)) {
      Suggestion more =
          engine.mark(
              text,
              TextSearch.exact(text, marked.words()),
              marked.words(),
              marked.kind(),
              own,
              letters);
      sheet = sheet.adding(more.findings()).following(text, letters, more.pseudonyms());
      letters = more.pseudonyms();
    }
    FindingSheet decided = before.sheet().following(oldText, before.pseudonyms(), letters);
    return new Looked(sheet.carrying(decided, oldText, text), letters);
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
