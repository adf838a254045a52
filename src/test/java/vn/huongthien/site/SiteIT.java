package vn.huongthien.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.access.Role;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.NewsWorld;
import vn.huongthien.newsroom.SavePolicyArticle;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.DeliveryQueries;
import vn.huongthien.publishing.TakeDown;
import vn.huongthien.publishing.WithdrawItem;

/** The public site over HTTP: what is there, what is gone, and that texts stay texts. */
@ExtendWith(ArquillianExtension.class)
class SiteIT {
  @Inject private NewsWorld world;
  @Inject private EditionQueries queries;
  @Inject private DeliveryQueries deliveries;
  @Inject private TakeDown takeDown;
  @Inject private WithdrawItem withdraw;
  @Inject private HttpServletRequest here;

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + here.getLocalPort() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private EditionQueries.View published(ContentKind kind, Language language, String title) {
    return world.published(NewsWorld.article(kind, language, title, "Nội dung của " + title));
  }

  private long publication(EditionQueries.View view) {
    return Objects.requireNonNull(queries.edition(view.id()).publicationId());
  }

  private String path(EditionQueries.View view) {
    return deliveries.livePath(publication(view)).orElseThrow();
  }

  @Test
  void aPageHasTheHeadersOfItsClassAndNoCookie() {
    String path = path(published(ContentKind.POLICY, Language.VI, "Trang có tiêu đề"));
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Trang có tiêu đề</h1>").doesNotContain("jsessionid");
    assertThat(page.body().length()).isLessThan(100_000);
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(page, "Content-Security-Policy")).isEqualTo(PublicHeaders.CSP);
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
  }

  @Test
  void theSameBytesAreNotSentTwice() {
    String path = path(published(ContentKind.POLICY, Language.VI, "Bài đọc hai lần"));
    for (String address : new String[] {path, "/", "/feed.atom", "/sitemap.xml"}) {
      HttpResponse<String> again = unchanged(address);
      assertThat(again.statusCode()).as(address).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  /**
   * Asks a second time with the tag of the first. What is published beside may change a page in
   * between: then it has another tag, and is asked again.
   */
  private HttpResponse<String> unchanged(String address) {
    String etag = header(get(address), "ETag");
    for (int times = 1; ; times++) {
      assertThat(etag).isNotEmpty();
      HttpResponse<String> again = get(address, "If-None-Match", etag);
      if (again.statusCode() == 304 || times == 5) {
        return again;
      }
      assertThat(header(again, "ETag")).as("other bytes, other tag").isNotEqualTo(etag);
      etag = header(again, "ETag");
    }
  }

  @Test
  void takenDownIsGoneEverywhereAtOnce() {
    String word = "Gỡ" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    EditionQueries.View view = published(ContentKind.WARNING, Language.VI, "Cảnh báo " + word);
    String path = path(view);
    String end = path.substring(path.length() - 10);
    for (String address : new String[] {path, "/", "/canh-bao", "/mang/1", "/feed.atom"}) {
      assertThat(get(address).body()).as(address).contains(word);
    }
    assertThat(get("/tim?q=" + word.replace("ỡ", "o")).body()).contains(path);

    world.become(Role.EDITOR);
    takeDown.execute(new TakeDown.Command(publication(view), "WRONG", ""));

    HttpResponse<String> gone = get(path);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).doesNotContain(word);
    assertThat(header(gone, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(gone, "X-Robots-Tag")).isEqualTo("noindex");
    assertThat(header(gone, "ETag")).isEmpty();
    assertThat(get("/canh-bao/" + end).statusCode()).isEqualTo(410);
    for (String address :
        new String[] {"/", "/canh-bao", "/mang/1", "/feed.atom", "/sitemap.xml"}) {
      assertThat(get(address).body()).as(address).doesNotContain(word);
    }
    assertThat(get("/tim?q=" + word.replace("ỡ", "o")).body()).doesNotContain(path);
    assertThat(get("/feed.atom").body()).contains("deleted-entry").contains("2026:" + end);
  }

  @Test
  void anArticleThatIsWithdrawnSaysWhy() {
    EditionQueries.View view = published(ContentKind.POLICY, Language.VI, "Bài sẽ được rút");
    String path = path(view);
    world.become(Role.CHIEF);
    withdraw.execute(new WithdrawItem.Command(publication(view), "Chính sách này hết hiệu lực."));
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Chính sách này hết hiệu lực.", "noindex")
        .doesNotContain("Nội dung của");
    assertThat(get("/chinh-sach").body()).doesNotContain("Bài sẽ được rút");
  }

  @Test
  void aChangedTitleRedirectsAndUnknownIsUnknown() {
    EditionQueries.View first = published(ContentKind.GUIDANCE, Language.VI, "Tên cũ của bài");
    String before = path(first);
    EditionQueries.View second =
        world.published(NewsWorld.next(first, "Tên mới của bài", "Khác.", ""));
    HttpResponse<String> moved = get(before);
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(header(moved, "Location")).isEqualTo(path(second));
    assertThat(get("/huong-dan/khong-co-2222222222").statusCode()).isEqualTo(404);
    assertThat(get("/huong-dan/ten-cu").statusCode()).isEqualTo(404);
    assertThat(get("/mang/9").statusCode()).isEqualTo(404);
    assertThat(get("/huong-dan?trang=99").statusCode()).isEqualTo(404);
  }

  @Test
  void englishIsAMirror() {
    EditionQueries.View vi = published(ContentKind.QUESTION, Language.VI, "Hỏi về vay vốn");
    SavePolicyArticle.Command english =
        new SavePolicyArticle.Command(
            UUID.randomUUID().toString(),
            vi.itemId(),
            vi.kind(),
            vi.area(),
            Language.EN,
            "About loans",
            "",
            "Ask the bank.",
            "",
            "");
    EditionQueries.View en = world.published(english);
    assertThat(path(en)).startsWith("/en/hoi-dap/about-loans-");
    assertThat(get(path(vi)).body()).contains("href=\"" + path(en) + "\"", "<html lang=\"vi\"");
    assertThat(get(path(en)).body())
        .contains("href=\"" + path(vi) + "\"", "<html lang=\"en\"", "Print this page");
    assertThat(get("/en/hoi-dap").body()).contains("About loans").doesNotContain("Hỏi về vay");
    assertThat(get("/en/gioi-thieu").body()).contains("Contact");
    assertThat(get("/gioi-thieu").body()).contains("Liên hệ");
  }

  @Test
  void noTextBecomesMarkup() {
    String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    SavePolicyArticle.Command command =
        new SavePolicyArticle.Command(
            UUID.randomUUID().toString(),
            null,
            ContentKind.CORRECTION,
            4,
            Language.VI,
            "Tít " + evil,
            "Dẫn " + evil,
            "Thân " + evil + "\n\n## Mục " + evil + "\n- Ý " + evil,
            "Nơi " + evil,
            "Sửa " + evil);
    String path = path(world.published(command));
    for (String address :
        new String[] {path, path + "?in=1", "/", "/mang/4", "/dinh-chinh", "/tim?q=tit"}) {
      HttpResponse<String> page = get(address);
      assertThat(page.statusCode()).as(address).isEqualTo(200);
      assertThat(page.body())
          .as(address)
          .contains("&lt;script&gt;")
          .doesNotContain("<script>alert", "<img src=x");
    }
    assertThat(get("/feed.atom").body()).doesNotContain("<script>alert", "<img src=x");
    assertThat(get("/tim?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void searchKnowsNeitherMarksNorOrder() {
    String path = path(published(ContentKind.GUIDANCE, Language.VI, "Người hoàn lương trồng nấm"));
    for (String query :
        new String[] {"luong+hoan", "nam+trong+nguoi", "Ho%C3%A0n", "tr%E1%BB%93ng"}) {
      assertThat(get("/tim?q=" + query).body()).as(query).contains(path);
    }
    assertThat(get("/tim?q=hoan+khongco").body()).doesNotContain(path);
  }
}
