package vn.huongthien.harness;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All that anybody can fetch without an account. */
public final class PublicWeb {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|action|content)=\"(?:http://[^/\"]+)?(/[^\"#]*)\"");
  private static final List<String> DOORS =
      List.of("/", "/en/", "/feed.atom", "/sitemap.xml", "/robots.txt", "/tim?q=anh");
  private static final int MOST = 400;

  private final App app;

  public PublicWeb(App app) {
    this.app = app;
  }

  /** Every page that links lead to from the doors: path to headers and body. */
  public Map<String, String> crawl() {
    Map<String, String> seen = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(DOORS);
    while (!next.isEmpty() && seen.size() < MOST) {
      String path = next.poll().replace("&amp;", "&");
      if (seen.containsKey(path) || path.startsWith("/app") || path.contains("dang-nhap")) {
        continue;
      }
      HttpResponse<String> answer = app.get(path);
      seen.put(path, answer.headers().map() + answer.body());
      LINK.matcher(answer.body()).results().map(r -> r.group(1)).forEach(next::add);
    }
    return seen;
  }
}
