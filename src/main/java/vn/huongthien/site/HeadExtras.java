package vn.huongthien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.publishing.BodyText;
import vn.huongthien.publishing.PublicationQueries.Card;
import vn.huongthien.publishing.PublicationQueries.Item;

/**
 * What machines read in the head of a page: canonical address, Open Graph and JSON-LD. They carry
 * the same words as the page and a neutral picture, never more.
 */
@ApplicationScoped
public class HeadExtras {
  private final URI base;

  @Inject
  public HeadExtras(PlatformConfig config) {
    this.base = config.publicUrl();
  }

  String page(SitePage page) {
    return "<link rel=\"canonical\" href=\""
        + BodyText.escape(base + page.getPath())
        + "\">"
        + meta("og:site_name", "Con đường hướng thiện")
        + meta("og:title", page.getTitle())
        + meta("og:url", base + page.getPath())
        + meta("og:type", page.getItem() == null ? "website" : "article")
        + (page.getDescription().isEmpty() ? "" : meta("og:description", page.getDescription()));
  }

  String item(SitePage page, Item item) {
    Card card = item.card();
    String publisher = Messages.text(Language.of(card.lang()), "site.about.organisation");
    String json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Article")
            .add("headline", card.title())
            .add("description", card.lead())
            .add("inLanguage", card.lang())
            .add("datePublished", card.firstAt().toString())
            .add("dateModified", card.changedAt().toString())
            .add("mainEntityOfPage", base + page.getPath())
            .add(
                "publisher",
                Json.createObjectBuilder().add("@type", "Organization").add("name", publisher))
            .build()
            .toString();
    return page(page)
        + "<script type=\"application/ld+json\">"
        + json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        + "</script>";
  }

  private static String meta(String property, String content) {
    return "<meta property=\"" + property + "\" content=\"" + BodyText.escape(content) + "\">";
  }
}
