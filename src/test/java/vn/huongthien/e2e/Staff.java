package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.huongthien.harness.Accessibility;
import vn.huongthien.harness.App;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.Viewport;

/** Who works on the thread: each signs in once, in a browser of their own. */
final class Staff {
  private final App app;
  private final Map<String, Hand> hands = new LinkedHashMap<>();
  private final Map<String, Set<String>> walked = new LinkedHashMap<>();

  Staff(App app) {
    this.app = app;
  }

  App app() {
    return app;
  }

  /** The hand of that account; a volunteer's is on a phone. */
  Hand of(String userName) {
    return hands.computeIfAbsent(
        userName,
        name -> {
          DemoAccount account = app.accountNamed(name);
          Viewport viewport = account.role().equals("VOLUNTEER") ? Viewport.PHONE : Viewport.DESK;
          return new Hand(app.signIn(app.page(viewport), account));
        });
  }

  Set<String> accounts() {
    return hands.keySet();
  }

  /** Opens a path as that account. */
  Hand open(String userName, String path) {
    Hand hand = of(userName);
    app.open(hand.page(), path);
    return hand;
  }

  /** Looks at the page as it stands now: a picture, axe, no sideways scroll. */
  void look(String userName, String name) {
    Page page = of(userName).page();
    app.shot(page, "thread-" + name);
    assertThat(wrong(page)).isEmpty();
    URI at = URI.create(page.url());
    String path = at.getPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
    walked.computeIfAbsent(userName, n -> new LinkedHashSet<>()).add(path);
  }

  /** Every page the thread went through once more: in English, dark, and in the other size. */
  void everyPageServesEverybody() {
    List<String> found = new ArrayList<>();
    walked.forEach(
        (userName, paths) -> {
          Page page = of(userName).page();
          boolean phone = page.viewportSize().width < 700;
          page.setViewportSize(phone ? 1280 : 360, phone ? 900 : 740);
          prefer(page.context(), "en", "dark");
          for (String path : paths) {
            page.navigate(app.url(path));
            app.shot(page, "thread-en" + path.replaceAll("[^a-z]+", "-"));
            found.addAll(wrong(page));
          }
          prefer(page.context(), "vi", "light");
          page.setViewportSize(phone ? 360 : 1280, phone ? 740 : 900);
        });
    assertThat(found).isEmpty();
  }

  private void prefer(BrowserContext context, String language, String theme) {
    context.addCookies(
        List.of(
            new Cookie("ht-lang", language).setUrl(app.url("/")),
            new Cookie("ht-theme", theme).setUrl(app.url("/"))));
  }

  private static List<String> wrong(Page page) {
    List<String> found = new ArrayList<>();
    Accessibility.grave(page).forEach(v -> found.add(page.url() + " " + v));
    if ((Boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
      found.add(page.url() + " is wider than the screen");
    }
    return found;
  }
}
