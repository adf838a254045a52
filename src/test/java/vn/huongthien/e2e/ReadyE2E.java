package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
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

  @Test
  void answersABrowser(App app) {
    app.shot(app.open(app.page(Viewport.PHONE), "/health/ready"), "ready");
  }
}
