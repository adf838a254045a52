package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.Pseudonyms;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.Story;

/**
 * Calls somebody of the story otherwise, everywhere in it. Never by a true initial, and never like
 * somebody else.
 */
@ApplicationScoped
public class ChangePseudonym {
  private final BenchBook book;
  private final Engine engine;
  private final KnownPeople people;

  @Inject
  public ChangePseudonym(BenchBook book, Engine engine, KnownPeople people) {
    this.book = book;
    this.engine = engine;
    this.people = people;
  }

  /**
   * The change.
   *
   * @param from the pseudonym as it is now
   * @param to a letter or a few words
   */
  public record Command(long storyId, int version, String from, String to) implements AuditSubject {
    @Override
    public long auditObject() {
      return storyId;
    }

    @Override
    public String toString() {
      return "ChangePseudonym[" + storyId + "]";
    }
  }

  @Requires(Permission.ANONYMISE_STORY)
  @Transactional
  @Audited(action = "story.pseudonym", object = "story")
  public long execute(Command c) {
    Story story = book.story(c.storyId());
    Bench bench = book.toDecide(story, c.version());
    String text = book.desk().stories().open(story).joined();
    KnownIdentifiers own = KnownOfCase.identifiers(people.of(story.caseId()));
    String to = Pseudonyms.tidy(c.to());
    require(to, c.from(), bench.sheet().pseudonyms(text), own);
    Anonymisation row = bench.row();
    row.renamed(
        book.sealPseudonyms(story, row, Pseudonyms.renamed(bench.pseudonyms(), own, c.from(), to)));
    book.saveSheet(story, row, bench.sheet().renamed(text, c.from(), to), "PSEUDONYM", "");
    return story.id();
  }

  private void require(
      String to, String from, List<BenchView.Pseudonym> all, KnownIdentifiers own) {
    BenchView.Pseudonym chosen =
        all.stream()
            .filter(p -> p.pseudonym().equals(from))
            .findFirst()
            .orElseThrow(() -> new RuleViolated("rule.stories.noPseudonym"));
    List<String> others =
        all.stream().map(BenchView.Pseudonym::pseudonym).filter(p -> !p.equals(from)).toList();
    Pseudonyms.refusal(to, chosen.names(), others, own)
        .ifPresent(
            why -> {
              throw new RuleViolated("rule.stories.pseudonym." + why, to);
            });
    if (engine.fullName(to, own) || engine.known(to, own)) {
      throw new RuleViolated("rule.stories.pseudonym." + Pseudonyms.Refusal.NAME, to);
    }
  }
}
