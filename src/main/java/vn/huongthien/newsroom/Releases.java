package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.publishing.Publisher;
import vn.huongthien.publishing.Release;

/** The last look before an edition becomes public: hash, gates, text; the permit comes after it. */
@ApplicationScoped
class Releases {
  private final Editions editions;
  private final Gates gates;
  private final TextGuard guard;
  private final Publisher publisher;

  @Inject
  Releases(Editions editions, Gates gates, TextGuard guard, Publisher publisher) {
    this.editions = editions;
    this.gates = gates;
    this.guard = guard;
    this.publisher = publisher;
  }

  /** Checks that the edition is what was approved, now. */
  byte[] check(Edition edition, byte[] seen) {
    NewsItem item = editions.itemOf(edition);
    byte[] hash = edition.sealedHash(item, seen);
    gates.requireApproved(edition, hash);
    guard.check(item, edition);
    return hash;
  }

  long release(Edition edition, byte[] hash, long by) {
    NewsItem item = editions.itemOf(edition);
    Payload text = edition.payload(item);
    long publication =
        publisher.publish(
            new Release(
                item.id(),
                edition.id(),
                text.language(),
                item.kind(),
                item.area(),
                text.title(),
                text.lead(),
                text.body(),
                text.placeLabel(),
                text.notice(),
                item.sourceRef(),
                item.subjectToken(),
                edition.facts(),
                edition.k(),
                edition.cumulativeK(),
                hash,
                by));
    edition.published(publication, editions.now());
    return publication;
  }
}
