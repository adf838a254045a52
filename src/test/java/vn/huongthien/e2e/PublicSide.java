package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.huongthien.harness.Accessibility;
import vn.huongthien.harness.App;
import vn.huongthien.harness.PublicWeb;
import vn.huongthien.harness.Viewport;

/** What anybody sees, without an account. */
final class PublicSide {
  private static final Pattern STORY = Pattern.compile("/cau-chuyen/[a-z0-9-]+-[a-z0-9]{10}");
  private final App app;

  PublicSide(App app) {
    this.app = app;
  }

  List<String> stories() {
    return STORY
        .matcher(app.get("/cau-chuyen").body())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  String newStory(List<String> before) {
    List<String> now = new ArrayList<>(stories());
    now.removeAll(before);
    assertThat(now).hasSize(1);
    return now.get(0);
  }

  void showsNothingOfThePerson(String story) {
    HttpResponse<String> page = app.get(story);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Góc sửa xe ở đầu ngõ", "trả nợ đều từng tháng");
    assertThat(Helped.canaries().in(String.join("\n", new PublicWeb(app).crawl().values())))
        .isEmpty();
    assertThat(app.get("/feed.atom").body()).contains(story);
    assertThat(app.get("/tim?q=goc+sua+xe").body()).contains(story);
    for (Viewport viewport : Viewport.values()) {
      for (String locale : List.of("vi-VN", "en-GB")) {
        Page browser = app.page(viewport, locale);
        if (locale.startsWith("en")) {
          browser.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        }
        for (String path : List.of("/", "/cau-chuyen", story, "/en/", "/en/cau-chuyen")) {
          app.open(browser, path);
          app.shot(browser, "thread-public-" + locale + path.replaceAll("[^a-z]+", "-"));
          Accessibility.check(browser);
        }
      }
    }
  }

  void isGone(String story) {
    HttpResponse<String> answer = app.get(story);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(app.get("/en" + story).statusCode()).isNotEqualTo(200);
    assertThat(stories()).doesNotContain(story);
    assertThat(app.get("/tim?q=goc+sua+xe").body()).doesNotContain(story);
    assertThat(app.get("/feed.atom").body()).contains("deleted-entry").doesNotContain("Góc sửa xe");
    assertThat(Helped.canaries().in(String.join("\n", new PublicWeb(app).crawl().values())))
        .isEmpty();
  }
}
