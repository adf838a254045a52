package vn.huongthien.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Address in, meaning out. */
class RouteTest {
  private static Route route(String path) {
    return Route.of(path, new Route.Parameters(null, null, false, null));
  }

  @ParameterizedTest
  @CsvSource({
    "/, HOME, VI",
    "/en, HOME, EN",
    "/en/, HOME, EN",
    "/cau-chuyen, LIST, VI",
    "/en/canh-bao, LIST, EN",
    "/mang/3, LIST, VI",
    "/mang/5, UNKNOWN, VI",
    "/cau-chuyen/duong-ve-23456789ab, ITEM, VI",
    "/en/mo-hinh/x-23456789ab, ITEM, EN",
    "/tim, SEARCH, VI",
    "/feed.atom, FEED, VI",
    "/en/feed.atom, FEED, EN",
    "/en/sitemap.xml, UNKNOWN, EN",
    "/enx, UNKNOWN, VI",
    "/english/cau-chuyen, UNKNOWN, VI",
    "/khong-co, UNKNOWN, VI"
  })
  void targets(String path, Route.Target target, String language) {
    assertThat(route(path).target()).isEqualTo(target);
    assertThat(route(path).language().name()).isEqualTo(language);
  }

  @Test
  void theEndOfTheAddressNamesTheItem() {
    assertThat(route("/cau-chuyen/duong-ve-23456789ab").suffix()).contains("23456789ab");
    assertThat(route("/cau-chuyen/23456789ab").suffix()).contains("23456789ab");
    assertThat(route("/cau-chuyen/duong-ve").suffix()).isEmpty();
    assertThat(route("/cau-chuyen/a/23456789ab").suffix()).isEmpty();
    assertThat(route("/cau-chuyen/x-23456789AB").suffix()).isEmpty();
  }

  @Test
  void whatIsNotAskedForDoesNotNameAnotherAnswer() {
    Route first = Route.of("/cau-chuyen", new Route.Parameters("abc", null, false, "9"));
    assertThat(first.key()).isEqualTo(route("/cau-chuyen").key());
    assertThat(first.page()).isEqualTo(1);
  }
}
