package vn.huongthien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.publishing.BodyText;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.PublicationQueries;
import vn.huongthien.publishing.PublicationQueries.Card;

/** What search engines are told: what is public, and to stay away from everything else. */
@ApplicationScoped
public class Sitemap {
  private static final int MAX = 40_000;

  private final PublicationQueries queries;
  private final URI base;

  @Inject
  public Sitemap(PublicationQueries queries, PlatformConfig config) {
    this.queries = queries;
    this.base = config.publicUrl();
  }

  Rendered sitemap() {
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String prefix : new String[] {"", "/en"}) {
      url(out, prefix + "/", "");
      url(out, prefix + "/gioi-thieu", "");
      url(out, prefix + "/noi-giup-do", "");
      for (ContentKind kind : ContentKind.values()) {
        url(out, prefix + '/' + kind.segment(), "");
      }
    }
    for (Card card : queries.all(MAX)) {
      url(out, card.getPath(), card.changedAt().toString());
    }
    return Rendered.of(200, "application/xml;charset=UTF-8", out.append("</urlset>\n").toString());
  }

  private void url(StringBuilder out, String path, String changed) {
    out.append("<url><loc>").append(BodyText.escape(base + path)).append("</loc>");
    if (!changed.isEmpty()) {
      out.append("<lastmod>").append(changed).append("</lastmod>");
    }
    out.append("</url>\n");
  }

  Rendered robots() {
    return Rendered.of(
        200,
        "text/plain;charset=UTF-8",
        "User-agent: *\nDisallow: /app/\nDisallow: /dang-nhap\nDisallow: /tim\nSitemap: "
            + base
            + "/sitemap.xml\n");
  }
}
