package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.App;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.harness.Viewport;

/** The language is what somebody chose, and nothing else. */
@OnRunningApp
class LanguageE2E {

  /** Leaving a page that ajax had touched once told the language form that the page goes. */
  @Test
  void leavingAPageChoosesNoLanguage(App app) {
    Page page = app.signIn(app.page(Viewport.DESK), app.accountNamed("canbo.mytho"));
    List<String> sent = new ArrayList<>();
    page.onRequest(request -> sent.add(request.method() + " " + request.url()));
    app.open(page, "/app/people/intake");
    page.locator("button[name=lang][value=en]").first().dispatchEvent("click");
    page.locator("html[lang=en]").waitFor();
    sent.clear();
    new Hand(page).choose("Province or city", "Phú Thọ");
    app.open(page, "/app/today");
    app.open(page, "/app/people/cases");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    assertThat(sent).noneMatch(line -> line.endsWith("/ngon-ngu") || line.contains("/sign-out"));
    page.locator("button[name=lang][value=vi]").first().dispatchEvent("click");
    page.locator("html[lang=vi]").waitFor();
  }
}
