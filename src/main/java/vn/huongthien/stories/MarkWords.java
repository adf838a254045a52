package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Suggestion;
import vn.huongthien.anonymize.TextSearch;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.Story;

/**
 * A person marks words that the engine did not see. Wherever they stand they become findings, and
 * the name of a person does so in its partial forms too, with one pseudonym for all of them.
 */
@ApplicationScoped
public class MarkWords {
  private final BenchBook book;
  private final Engine engine;
  private final KnownPeople people;

  @Inject
  public MarkWords(BenchBook book, Engine engine, KnownPeople people) {
    this.book = book;
    this.engine = engine;
    this.people = people;
  }

  /**
   * The words.
   *
   * @param words however they are written when all forms are meant; else as they stand at the place
   * @param at where they begin in the raw text, for these and the very same words elsewhere; null
   *     for all forms that a search finds
   */
  public record Command(long storyId, int version, String words, @Nullable Integer at, Kind kind)
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
    String text = book.desk().stories().open(story).joined();
    Suggestion found =
        engine.mark(
            text,
            places(text, Vn.nfc(c.words()), c.at()),
            Vn.nfc(c.words()),
            c.kind(),
            KnownOfCase.identifiers(people.of(story.caseId())),
            bench.pseudonyms());
    FindingSheet sheet =
        bench
            .sheet()
            .adding(found.findings())
            .following(text, bench.pseudonyms(), found.pseudonyms());
    if (sheet.marks().equals(bench.sheet().marks())) {
      throw new RuleViolated("rule.stories.wordsNotThere");
    }
    Anonymisation row = bench.row();
    row.renamed(book.sealPseudonyms(story, row, found.pseudonyms()));
    book.saveSheet(story, row, sheet, "MARK", c.kind().name());
    return story.id();
  }

  private static List<TextSearch.Place> places(String text, String words, @Nullable Integer at) {
    if (at == null) {
      return TextSearch.find(text, words);
    }
    if (at < 0 || words.isBlank() || !text.startsWith(words, at)) {
      throw new RuleViolated("rule.stories.wordsNotThere");
    }
    TextSearch.Place here = new TextSearch.Place(at, at + words.length());
    List<TextSearch.Place> places = new ArrayList<>(TextSearch.exact(text, words));
    if (!places.contains(here)) {
      places.removeIf(p -> p.start() < here.end() && p.end() > here.start());
      places.add(here);
    }
    return places;
  }
}
