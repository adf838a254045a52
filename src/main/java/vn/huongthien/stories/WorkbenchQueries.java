package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseVault;
import vn.huongthien.shared.WordDiff;
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

  @Inject
  public WorkbenchQueries(
      BenchBook book,
      ReadyToSubmit ready,
      StoryRisk risk,
      DisclosedFacts facts,
      CaseVault vault,
      AuditLog audit) {
    this.book = book;
    this.ready = ready;
    this.risk = risk;
    this.facts = facts;
    this.vault = vault;
    this.audit = audit;
  }

  /** Empty as long as nobody has begun. */
  @Transactional
  public Optional<BenchView> open(long storyId) {
    audit.record(AuditEvent.read("story.bench", "story", book.story(storyId).id(), "STORY", null));
    return again(storyId);
  }

  /** The same for somebody who has it open, after a decision. */
  @Transactional
  public Optional<BenchView> again(long storyId) {
    Story story = book.story(storyId);
    CaseHeader header = book.desk().header(Permission.ANONYMISE_STORY, story);
    return book.of(story).map(bench -> view(story, header, bench));
  }

  private BenchView view(Story story, CaseHeader header, Bench bench) {
    StoryText raw = book.desk().stories().open(story);
    Readiness readiness = ready.check(story, header, raw, bench);
    var payload = readiness.payload();
    String text = raw.joined();
    boolean current = bench.row().isOf(story.sourceHash());
    List<BenchView.Item> items = current ? items(bench.sheet(), text) : List.of();
    return new BenchView(
        story.id(),
        bench.row().version(),
        header,
        bench.row().changedAt(),
        bench.row().changedBy(),
        bench.row().blind(),
        segments(items, text),
        items,
        payload.title(),
        payload.lead(),
        payload.body(),
        payload.placeLabel(),
        Hex.of(payload.hash()),
        bench.disclosure(),
        risk.told(new StoryText(payload.title(), payload.lead(), payload.body()), header),
        bench.riskReason(),
        readiness.risk(),
        fix(readiness.risk()),
        readiness.problems().stream()
            .map(p -> new BenchView.Obstacle(p.key(), p.arguments()))
            .toList(),
        changes(story, PublicTexts.join(payload)),
        bench.row().submittedAt());
  }

  private static List<BenchView.Item> items(FindingSheet sheet, String text) {
    Map<String, Long> alike =
        sheet.marks().stream()
            .collect(Collectors.groupingBy(m -> same(m, text), Collectors.counting()));
    List<BenchView.Item> items = new ArrayList<>();
    for (Mark mark : sheet.marks()) {
      items.add(
          new BenchView.Item(
              Integer.toString(items.size() + 1),
              words(mark, text),
              mark,
              alike.getOrDefault(same(mark, text), 1L).intValue()));
    }
    return items;
  }

  private static String same(Mark mark, String text) {
    return mark.finding().kind() + "|" + words(mark, text);
  }

  private static String words(Mark mark, String text) {
    return text.substring(mark.finding().start(), mark.finding().end());
  }

  private static List<BenchView.Segment> segments(List<BenchView.Item> items, String text) {
    List<BenchView.Segment> segments = new ArrayList<>();
    int at = 0;
    for (BenchView.Item item : items) {
      int start = item.mark().finding().start();
      if (start > at) {
        segments.add(new BenchView.Segment(text.substring(at, start), "", ""));
      }
      segments.add(new BenchView.Segment(item.words(), item.ref(), tone(item.mark())));
      at = item.mark().finding().end();
    }
    if (at < text.length()) {
      segments.add(new BenchView.Segment(text.substring(at), "", ""));
    }
    return segments;
  }

  private static String tone(Mark mark) {
    if (!mark.isOpen()) {
      return "ok";
    }
    return mark.finding().source().blocks() ? "danger" : "warn";
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
