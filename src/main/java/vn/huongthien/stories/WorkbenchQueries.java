package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.anonymize.TextSearch;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseVault;
import vn.huongthien.shared.WordDiff;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.AnonymisationRelease;
import vn.huongthien.stories.domain.Story;

/** Opens the workbench for whoever may anonymise the story; each opening is written down. */
@ApplicationScoped
public class WorkbenchQueries {
  private final BenchBook book;
  private final ReadyToSubmit ready;
  private final StoryRisk risk;
  private final DisclosedFacts facts;
  private final CaseVault vault;
  private final AuditLog audit;
  private final Shown shown;

  @Inject
  public WorkbenchQueries(
      BenchBook book,
      ReadyToSubmit ready,
      StoryRisk risk,
      DisclosedFacts facts,
      CaseVault vault,
      AuditLog audit,
      Shown shown) {
    this.book = book;
    this.ready = ready;
    this.risk = risk;
    this.facts = facts;
    this.vault = vault;
    this.audit = audit;
    this.shown = shown;
  }

  /**
   * Empty as long as nobody has begun, and after the end.
   *
   * @param words to be searched for in the raw text; "" for none
   */
  @Transactional
  public Optional<BenchView> open(long storyId, String words) {
    audit.record(AuditEvent.read("story.bench", "story", book.story(storyId).id(), "STORY", null));
    return again(storyId, words);
  }

  @Transactional
  public Optional<BenchView> open(long storyId) {
    return open(storyId, "");
  }

  @Transactional
  public Optional<BenchView> again(long storyId) {
    return again(storyId, "");
  }

  /** The same for somebody who has it open, after a decision. */
  @Transactional
  public Optional<BenchView> again(long storyId, String words) {
    Story story = book.story(storyId);
    CaseHeader header = book.desk().header(Permission.ANONYMISE_STORY, story);
    return book.of(story).map(bench -> view(story, header, bench, words));
  }

  /** The id of the case, which has to be in reach. */
  @Transactional
  public long caseOf(long storyId) {
    return book.desk().header(Permission.ANONYMISE_STORY, book.story(storyId)).id();
  }

  /** When the workbench of a story ended; null when it has not. */
  @Transactional
  public @Nullable Instant ended(long storyId) {
    return book.row(book.story(storyId)).map(Anonymisation::endedAt).orElse(null);
  }

  private BenchView view(Story story, CaseHeader header, Bench bench, String words) {
    StoryText raw = book.desk().stories().open(story);
    Readiness readiness = ready.check(story, header, raw, bench);
    Payload payload = readiness.payload();
    String text = raw.joined();
    boolean current = bench.row().isOf(story.sourceHash());
    FindingSheet sheet = current ? bench.sheet() : FindingSheet.empty();
    List<BenchView.Item> items = BenchItems.of(sheet, text);
    List<TextSearch.Place> hits = TextSearch.find(text, words);
    return new BenchView(
        story.id(),
        bench.row().version(),
        header,
        bench.row().changedAt(),
        bench.row().changedBy(),
        bench.row().blind(),
        BenchItems.segments(items, text, hits),
        items,
        sheet.pseudonyms(text),
        words.isBlank()
            ? BenchView.Search.NOTHING
            : new BenchView.Search(words.strip(), BenchItems.found(items, text, hits)),
        payload.title(),
        payload.lead(),
        payload.body(),
        payload.placeLabel(),
        shown.html(payload),
        shown.address(story, payload),
        Hex.of(payload.hash()),
        bench.disclosure(),
        risk.told(new StoryText(payload.title(), payload.lead(), payload.body()), header),
        bench.riskReason(),
        readiness.risk(),
        fix(readiness.risk()),
        shown.linked(story),
        readiness.problems().stream()
            .map(p -> new BenchView.Obstacle(p.key(), p.arguments()))
            .toList(),
        changes(story, PublicTexts.join(payload)),
        bench.row().submittedAt());
  }

  private @Nullable Disclosure fix(RiskAssessment assessed) {
    RiskAssessment.Fix best = assessed.bestFix();
    return best == null ? null : facts.disclosing(best.facts());
  }

  private List<WordDiff.Segment> changes(Story story, String now) {
    List<AnonymisationRelease> releases = book.desk().stories().releases(story.id());
    if (releases.isEmpty()) {
      return List.of();
    }
    AnonymisationRelease last = releases.get(0);
    return WordDiff.of(
        vault.open(story.caseId(), "anonymisation_release", "text_sealed", last.id(), last.text()),
        now);
  }
}
