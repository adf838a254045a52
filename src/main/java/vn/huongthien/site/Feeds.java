package vn.huongthien.site;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.PublicationQueries;
import vn.huongthien.publishing.PublicationQueries.Card;

/** The Atom feed. What is gone stays in it as a tombstone (RFC 6721) that names no word of it. */
@ApplicationScoped
public class Feeds {
  static final String TYPE = "application/atom+xml;charset=UTF-8";
  private static final Namespace TOMBSTONES =
      Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");
  private static final int SIZE = 50;

  private final PublicationQueries queries;
  private final URI base;

  @Inject
  public Feeds(PublicationQueries queries, PlatformConfig config) {
    this.queries = queries;
    this.base = config.publicUrl();
  }

  Rendered atom(Language language, @Nullable Integer area) {
    List<Card> cards =
        queries.changes(language, SIZE).stream()
            .filter(c -> area == null || c.area() == area)
            .toList();
    Feed feed = new Feed("atom_1.0");
    String self = base + Addresses.prefix(language) + "/feed.atom";
    feed.setId(area == null ? self : self + "?mang=" + area);
    feed.setTitle(Messages.text(language, "ui.site.brand"));
    feed.setLanguage(language.code());
    feed.setUpdated(date(cards.isEmpty() ? Instant.EPOCH : cards.get(0).changedAt()));
    feed.setAlternateLinks(List.of(link("alternate", base + Addresses.home(language))));
    feed.setOtherLinks(List.of(link("self", feed.getId())));
    Person author = new Person();
    author.setName(Messages.text(language, "site.about.organisation"));
    feed.setAuthors(List.of(author));
    List<Entry> entries = new ArrayList<>();
    List<Element> tombstones = new ArrayList<>();
    for (Card card : cards) {
      if (card.isLive()) {
        entries.add(entry(card));
      } else {
        tombstones.add(tombstone(card));
      }
    }
    feed.setEntries(entries);
    feed.setForeignMarkup(tombstones);
    try {
      return Rendered.of(200, TYPE, new WireFeedOutput().outputString(feed));
    } catch (FeedException e) {
      throw new IllegalStateException("the feed could not be written", e);
    }
  }

  private Entry entry(Card card) {
    Entry entry = new Entry();
    entry.setId(id(card));
    entry.setTitle(card.title());
    entry.setPublished(date(card.firstAt()));
    entry.setUpdated(date(card.changedAt()));
    entry.setAlternateLinks(List.of(link("alternate", base + card.getPath())));
    if (!card.lead().isEmpty()) {
      Content summary = new Content();
      summary.setType("text");
      summary.setValue(card.lead());
      entry.setSummary(summary);
    }
    return entry;
  }

  private static Element tombstone(Card card) {
    return new Element("deleted-entry", TOMBSTONES)
        .setAttribute("ref", id(card))
        .setAttribute("when", card.changedAt().toString());
  }

  /** Stays the same through every edition, and in the tombstone. */
  private static String id(Card card) {
    return "tag:huongthien.vn,2026:" + card.suffix();
  }

  private static Link link(String rel, String href) {
    Link link = new Link();
    link.setRel(rel);
    link.setHref(href);
    return link;
  }

  private static Date date(Instant instant) {
    return Date.from(instant);
  }
}
