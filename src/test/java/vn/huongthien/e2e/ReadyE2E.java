package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.Accessibility;
import vn.huongthien.harness.App;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.harness.Viewport;

/** The started application answers, and says nothing about what it is made of. */
@OnRunningApp
class ReadyE2E {

  @Test
  void isReady(App app) {
    HttpResponse<String> response = app.get("/health/ready");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void keepsItsMetricsToItself(App app) {
    assertThat(app.get("/metrics").statusCode()).isIn(403, 404);
  }

  /** Control: axe would notice grey on grey and a field that nobody named. */
  @Test
  void whatKeepsPeopleOutIsFound(App app) {
    Page page = app.page(Viewport.PHONE);
    page.setContent(
        "<html lang='vi'><title>Thử</title><main><p style='color:#999;background:#aaa'>Hôm nay có"
            + " hai việc</p><input type='text'></main></html>");
    assertThat(Accessibility.grave(page))
        .anyMatch(line -> line.startsWith("serious color-contrast"))
        .anyMatch(line -> line.startsWith("critical label"));
  }

  @Test
  void answersABrowser(App app) {
    app.shot(app.open(app.page(Viewport.PHONE), "/health/ready"), "ready");
  }
}
