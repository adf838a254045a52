package vn.huongthien.publishing;

import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;

/**
 * The one way from a public text to the HTML that readers get. The site writes exactly this, and
 * whoever decides about a text is shown exactly this. Dates, notices and links stand around it.
 */
public final class ArticleHtml {
  private ArticleHtml() {}

  public static String of(
      Language language,
      ContentKind kind,
      String title,
      String lead,
      String body,
      String placeLabel) {
    StringBuilder out = new StringBuilder(body.length() + 500);
    out.append("<h1>").append(BodyText.escape(title)).append("</h1>");
    paragraph(out, "ht-article-place", placeLabel);
    if (kind == ContentKind.HIGHLIGHT) {
      paragraph(out, "ht-note ht-note--info", Messages.text(language, "site.item.names"));
    }
    paragraph(out, "ht-article-lead", lead);
    return out.append(BodyText.html(body)).toString();
  }

  private static void paragraph(StringBuilder out, String style, String text) {
    if (!text.isEmpty()) {
      out.append("<p class=\"")
          .append(style)
          .append("\">")
          .append(BodyText.escape(text))
          .append("</p>");
    }
  }
}
