package vn.huongthien.site;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.site.Views.Exchange;

/** Every public address. Answers come from memory, are rendered once, and never set a cookie. */
public class SiteServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient RenderedPages pages;
  @Inject private transient Views views;
  @Inject private transient Feeds feeds;
  @Inject private transient Sitemap sitemap;
  @Inject private transient RequestLanguage language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Route route = Route.of(pathOf(request), parameters(request));
    language.use(route.language());
    Exchange exchange = new Exchange(request, response);
    String key = route.key();
    Rendered answer =
        key.isEmpty() ? render(route, exchange) : pages.get(key, () -> render(route, exchange));
    send(answer, request, response);
  }

  private Rendered render(Route route, Exchange exchange) {
    return switch (route.target()) {
      case FEED -> feeds.atom(route.language(), route.area());
      case SITEMAP -> sitemap.sitemap();
      case ROBOTS -> sitemap.robots();
      default -> views.render(route, exchange);
    };
  }

  private static void send(
      Rendered answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PublicHeaders.set(answer, response);
    if (PublicHeaders.unchanged(answer, request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    byte[] body = answer.bytes();
    if (PublicHeaders.zipped(request) && body.length > 0) {
      response.setHeader("Content-Encoding", "gzip");
      body = answer.zipped();
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  private static String pathOf(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : path;
  }

  private static Route.Parameters parameters(HttpServletRequest request) {
    return new Route.Parameters(
        request.getParameter("trang"),
        request.getParameter("q"),
        "1".equals(request.getParameter("in")),
        request.getParameter("mang"));
  }
}
