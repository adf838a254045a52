package vn.huongthien.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.PublicationQueries;
import vn.huongthien.publishing.PublicationQueries.Card;
import vn.huongthien.publishing.PublicationQueries.Filter;
import vn.huongthien.publishing.PublicationQueries.Item;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.site.SitePage.AreaBlock;

/** Makes the HTML answers: reads what is public, fills the page, lets Faces render it. */
@RequestScoped
public class Views {
  private static final int PAGE_SIZE = 20;
  private static final int HOME_SIZE = 3;

  private final PublicationQueries queries;
  private final SitePage page;
  private final HeadExtras extras;

  @Inject
  public Views(PublicationQueries queries, SitePage page, HeadExtras extras) {
    this.queries = queries;
    this.page = page;
    this.extras = extras;
  }

  /** The request and answer that Faces works on. */
  record Exchange(HttpServletRequest request, HttpServletResponse response) {}

  Rendered render(Route route, Exchange exchange) {
    return switch (route.target()) {
      case HOME -> home(route, exchange);
      case LIST, SEARCH -> list(route, exchange);
      case ITEM, PRINT -> item(route, exchange);
      case ABOUT ->
          text(route, exchange, "about", Addresses.prefix(route.language()) + "/gioi-thieu");
      case HELP ->
          text(route, exchange, "help", Addresses.prefix(route.language()) + "/noi-giup-do");
      default -> missing(route, exchange, 404);
    };
  }

  private Rendered home(Route route, Exchange exchange) {
    Language language = route.language();
    List<AreaBlock> areas = new ArrayList<>();
    for (int area = 1; area <= 4; area++) {
      areas.add(new AreaBlock(area, newest(new Filter(language, null, area, ""), HOME_SIZE)));
    }
    Card warning =
        newest(new Filter(language, ContentKind.WARNING, null, ""), 1).stream()
            .findFirst()
            .orElse(null);
    page.about(
        text(language, "site.home.title"),
        text(language, "site.home.description"),
        Addresses.home(language),
        route.mirror());
    page.showHome(areas, warning);
    return html(200, "/WEB-INF/site/home.xhtml", exchange, extras.page(page));
  }

  private List<Card> newest(Filter filter, int size) {
    return queries.list(filter, PageRequest.of(0, size)).rows();
  }

  private Rendered list(Route route, Exchange exchange) {
    Page<Card> rows =
        queries.list(
            new Filter(route.language(), route.kind(), route.area(), route.query()),
            PageRequest.page(route.page(), PAGE_SIZE));
    if (route.page() > rows.pages()) {
      return missing(route, exchange, 404);
    }
    page.about(titleOf(route), "", route.listPath(), route.mirror());
    page.show(rows, route.area(), route.query());
    return html(200, "/WEB-INF/site/list.xhtml", exchange, extras.page(page));
  }

  private static String titleOf(Route route) {
    if (route.target() == Route.Target.SEARCH) {
      return text(route.language(), "site.search.title");
    }
    return route.area() != null
        ? text(route.language(), "ui.site.area." + route.area())
        : text(route.language(), "publishing.kind." + route.kind());
  }

  private Rendered item(Route route, Exchange exchange) {
    Optional<Item> found = route.suffix().flatMap(queries::find);
    if (found.isEmpty()) {
      return missing(route, exchange, 404);
    }
    Item item = found.get();
    if (item.card().state() == PublicationState.TAKEN_DOWN) {
      return missing(route, exchange, 410);
    }
    String path = item.card().getPath();
    if (!path.equals(
        Addresses.prefix(route.language()) + '/' + segment(route) + '/' + route.tail())) {
      return Rendered.moved(path);
    }
    Language other = route.language() == Language.EN ? Language.VI : Language.EN;
    String alternate =
        queries.translation(item.itemId(), other).map(Card::getPath).orElse(Addresses.home(other));
    page.about(item.card().title(), item.card().lead(), path, alternate);
    page.show(item);
    return route.target() == Route.Target.PRINT
        ? html(200, "/WEB-INF/site/print.xhtml", exchange, extras.page(page))
        : html(200, "/WEB-INF/site/item.xhtml", exchange, extras.item(page, item));
  }

  private static String segment(Route route) {
    ContentKind kind = route.kind();
    return kind == null ? "" : kind.segment();
  }

  private Rendered text(Route route, Exchange exchange, String name, String path) {
    page.about(
        text(route.language(), "site." + name + ".title"),
        text(route.language(), "site." + name + ".description"),
        path,
        route.mirror());
    String view = "about".equals(name) ? "/WEB-INF/site/about.xhtml" : "/WEB-INF/site/help.xhtml";
    return html(200, view, exchange, extras.page(page));
  }

  /** Unknown and gone say the same neutral words, but for the status. */
  private Rendered missing(Route route, Exchange exchange, int status) {
    page.about(
        text(route.language(), "site.gone." + status + ".title"),
        "",
        Addresses.home(route.language()),
        route.mirror());
    page.hide();
    return html(status, "/WEB-INF/site/missing.xhtml", exchange, "");
  }

  private static String text(Language language, String key) {
    return Messages.text(language, key);
  }

  private static Rendered html(int status, String view, Exchange exchange, String head) {
    RequestDispatcher dispatcher = exchange.request().getRequestDispatcher(view);
    Captured captured = new Captured(exchange.response());
    try {
      dispatcher.forward(new Sessionless(exchange.request()), captured);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("page " + view + " failed", e);
    }
    String text = captured.text();
    int end = text.indexOf("</head>");
    if (end < 0) {
      throw new IllegalStateException("page " + view + " has no head");
    }
    return Rendered.of(status, Rendered.HTML, text.substring(0, end) + head + text.substring(end));
  }
}
