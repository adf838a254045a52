package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.publishing.FactLines;
import vn.huongthien.shared.RuleViolated;

/**
 * The one way from the case side into the newsroom; called within the audited command of the case
 * side. A story that comes again makes the next edition of its item.
 */
@ApplicationScoped
public class SubmitHighlight {
  private static final int STORIES_AREA = 2;

  private final Editions editions;

  @Inject
  public SubmitHighlight(Editions editions) {
    this.editions = editions;
  }

  /** Returns the id of the item; the same submission twice is one edition. */
  @Transactional(TxType.MANDATORY)
  public long submit(Submission submission) {
    Optional<Edition> before = editions.byKey(submission.idempotencyKey());
    if (before.isPresent()) {
      return before.get().itemId();
    }
    if (submission.kind().editorial()
        || submission.authors().isEmpty()
        || submission.subjectToken().length != 32) {
      throw new RuleViolated("rule.newsroom.submission");
    }
    NewsItem item = editions.itemOfSource(submission.sourceRef()).orElseGet(() -> open(submission));
    Edition edition =
        editions.save(item, payload(submission), submission.idempotencyKey(), submission.authors());
    edition.disclose(
        submission.disclosedFacts(),
        submission.k(),
        submission.cumulativeK(),
        FactLines.write(submission.findingsByKind()),
        submission.sourceHash());
    if (edition.state() == EditionState.DRAFT) {
      edition.become(EditionState.SUBMITTED, editions.now());
    }
    return item.id();
  }

  private NewsItem open(Submission submission) {
    long author = submission.authors().iterator().next();
    NewsItem item = new NewsItem(submission.kind(), STORIES_AREA, author, editions.now());
    item.comesFrom(submission.sourceRef(), submission.subjectToken());
    editions.add(item);
    return item;
  }

  private static Payload payload(Submission s) {
    return new Payload(
        s.language(),
        s.kind(),
        STORIES_AREA,
        s.title(),
        s.lead(),
        s.body(),
        s.placeLabel(),
        "",
        List.of());
  }
}
