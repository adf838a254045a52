package vn.huongthien.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.App;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.launcher.RunningDatabase;

/** The exact set of headers of each class of answer: one more or one less is a decision. */
@OnRunningApp
class HeadersE2E {
  private static final String PUBLIC_CSP =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
  private static final String STRICT_CSP =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'; manifest-src 'self'; script-src 'self'";
  private static final String PAGE_CSP = STRICT_CSP + " 'nonce-N';";
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String OWN_COOKIE =
      "__Host-SID=S; Path=/; Secure; HttpOnly;SameSite=Lax;SameSite=Lax";

  private static Map<String, String> headers(String csp, String cache, String... more) {
    Map<String, String> all = new TreeMap<>();
    all.put("content-security-policy", csp);
    all.put("x-content-type-options", "nosniff");
    all.put("x-frame-options", "DENY");
    all.put("referrer-policy", "no-referrer");
    all.put("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
    all.put("cross-origin-opener-policy", "same-origin");
    all.put("cross-origin-resource-policy", "same-origin");
    all.put("x-request-id", "R");
    all.put("cache-control", cache);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  @Test
  void whatReadersGet(App app) throws IOException {
    FormClient reader = app.client();
    String story = story(app);
    for (String page : List.of("/", "/en/", "/cau-chuyen", "/tim?q=nghe", story, story + "?in=1")) {
      assertThat(of(reader, page, 200))
          .as(page)
          .isEqualTo(
              headers(
                  PUBLIC_CSP,
                  "no-cache",
                  "content-type",
                  HTML,
                  "etag",
                  "E",
                  "vary",
                  "Accept-Encoding"));
    }
    assertThat(of(reader, "/feed.atom", 200))
        .isEqualTo(
            headers(
                PUBLIC_CSP,
                "no-cache",
                "content-type",
                "application/atom+xml;charset=UTF-8",
                "etag",
                "E",
                "vary",
                "Accept-Encoding"));
    assertThat(of(reader, "/cau-chuyen/khong-co-aaaaaaaaaa", 404))
        .isEqualTo(
            headers(PUBLIC_CSP, "no-store", "content-type", HTML, "vary", "Accept-Encoding"));
    assertThat(of(reader, "/jakarta.faces.resource/tokens.css.xhtml?ln=ht", 200))
        .isEqualTo(
            headers(
                STRICT_CSP,
                "max-age=3628800",
                "content-type",
                "text/css;charset=UTF-8",
                "etag",
                "E",
                "last-modified",
                "L"));
  }

  @Test
  void whatStaffGet(App app) throws IOException {
    FormClient staff = app.client();
    assertThat(of(staff, "/dang-nhap", 200))
        .isEqualTo(headers(PAGE_CSP, "no-store", "content-type", HTML, "set-cookie", OWN_COOKIE));
    assertThat(of(staff, "/app/today", 303))
        .isEqualTo(headers(STRICT_CSP, "no-store", "location", "/dang-nhap?next=%2Fapp%2Ftoday"));
    assertThat(of(staff, "/app/api/drafts/activity?key=x", 401))
        .isEqualTo(headers(STRICT_CSP, "no-store"));
    staff.signIn(app.account("OFFICER"));
    staff.get("/app/today");
    assertThat(of(staff, "/app/identity/me", 200))
        .isEqualTo(
            headers(PAGE_CSP, "no-store", "content-type", HTML, "referrer-policy", "same-origin"));
    assertThat(of(staff, "/app/api/drafts/activity?key=x", 204))
        .isEqualTo(headers(STRICT_CSP, "no-store", "referrer-policy", "same-origin"));
    assertThat(of(staff, "/app/people/cases-csv", 200))
        .isEqualTo(
            headers(
                STRICT_CSP,
                "no-store",
                "referrer-policy",
                "same-origin",
                "content-type",
                "text/csv;charset=UTF-8",
                "content-disposition",
                "F"));
    assertThat(of(staff, "/app/audit/list", 403))
        .isEqualTo(headers(PAGE_CSP, "no-store", "content-type", HTML));
    assertThat(of(staff, "/app/desk/case?id=0SARDZ6QZ5X3P", 404))
        .isEqualTo(headers(PAGE_CSP, "no-store", "content-type", HTML));
    assertThat(of(staff, "/khong-co", 404))
        .isEqualTo(headers(PAGE_CSP, "no-store", "content-type", HTML));
  }

  @Test
  void whatIsUnchangedMovedOrRefused(App app) throws IOException {
    FormClient reader = app.client();
    String story = story(app);
    String etag = reader.fetch("GET", story).headers().firstValue("etag").orElseThrow();
    assertThat(of(reader.fetch("GET", story, "If-None-Match", etag), 304))
        .isEqualTo(headers(PUBLIC_CSP, "no-cache", "etag", "E", "vary", "Accept-Encoding"));
    assertThat(of(reader, story.replaceFirst("(/cau-chuyen/).*-", "$1x-"), 301))
        .isEqualTo(
            headers(
                PUBLIC_CSP,
                "no-store",
                "content-type",
                HTML,
                "location",
                story,
                "vary",
                "Accept-Encoding"));
    assertThat(of(reader.fetch("PUT", "/dang-nhap"), 405))
        .isEqualTo(headers(PAGE_CSP, "no-store", "content-type", HTML, "allow", "GET, HEAD, POST"));
  }

  /** What was taken down is neither kept nor found again; its address is known from before. */
  @Test
  void whatIsGone(App app) throws Exception {
    String story = story(app);
    String suffix = story.substring(story.length() - 10);
    FormClient reader = app.client();
    try (RunningDatabase database = RunningDatabase.of(app)) {
      shows(database, suffix, "TAKEN_DOWN");
      try {
        await(() -> reader.fetch("GET", story).statusCode() == 410);
        assertThat(of(reader, story, 410))
            .isEqualTo(
                headers(
                    PUBLIC_CSP,
                    "no-store",
                    "content-type",
                    HTML,
                    "vary",
                    "Accept-Encoding",
                    "x-robots-tag",
                    "noindex"));
      } finally {
        shows(database, suffix, "LIVE");
        await(() -> reader.fetch("GET", story).statusCode() == 200);
      }
    }
  }

  private static void shows(RunningDatabase database, String suffix, String state)
      throws SQLException {
    database.change("UPDATE pub_item SET state = ? WHERE suffix = ?", state, suffix);
    database.change("UPDATE pub_site SET generation = generation + 1");
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    for (int i = 0; i < 100 && !condition.call(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(condition.call()).isTrue();
  }

  /** Readers stay without a cookie whatever they open. */
  @Test
  void noPublicAnswerSetsACookie(App app) throws IOException {
    FormClient reader = app.client();
    for (String path :
        List.of("/", "/en/", story(app), "/feed.atom", "/tim?q=a", "/khong-co", "/cau-chuyen/x")) {
      assertThat(reader.fetch("GET", path).headers().allValues("set-cookie")).as(path).isEmpty();
    }
  }

  /** A redirect after a post says the path alone, whatever a proxy or a liar says about us. */
  @Test
  void redirectsSayThePathAlone(App app) throws IOException {
    FormClient editor = app.client().signIn(app.account("EDITOR"));
    FormClient.Answer form = editor.get("/app/newsroom/article");
    FormClient.Answer saved =
        editor.post(
            "/app/newsroom/article",
            form,
            Map.of(
                "form:kind", "POLICY",
                "form:area", "1",
                "form:textLanguage", "VI",
                "form:title", "Bài thử chuyển trang",
                "form:body", "Một đoạn thử."),
            "form:save");
    assertThat(saved.status()).isEqualTo(302);
    assertThat(saved.header("location")).startsWith("/app/newsroom/item?id=");
    assertThat(editor.get(saved.header("location")).body())
        .as("what was said before the redirect is shown after it")
        .contains("Đã lưu. Hãy đọc lại rồi trình duyệt.");
    HttpResponse<byte[]> moved = app.client().fetch("GET", "/app/today", "X-Forwarded-Host", "b");
    assertThat(moved.headers().firstValue("location").orElse("")).startsWith("/dang-nhap");
    HttpResponse<byte[]> old =
        app.client().fetch("GET", story(app).replaceFirst("(/cau-chuyen/).*-", "$1x-"));
    assertThat(old.statusCode()).isEqualTo(301);
    assertThat(old.headers().firstValue("location").orElse("")).isEqualTo(story(app));
  }

  private static String story(App app) {
    Matcher found =
        Pattern.compile("/cau-chuyen/[a-z0-9-]+-[a-z0-9]{10}").matcher(app.get("/").body());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  /** Names and values; what differs from answer to answer is replaced, lengths are left out. */
  private static Map<String, String> of(FormClient client, String path, int status)
      throws IOException {
    return of(client.fetch("GET", path), status);
  }

  private static Map<String, String> of(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode())
        .as(answer.uri() + " " + new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    Map<String, String> all = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> all.put(name, String.join(" AND ", values)));
    all.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
    all.computeIfPresent("x-request-id", (n, v) -> v.matches("[2-9A-Z]{10}") ? "R" : v);
    all.computeIfPresent("etag", (n, v) -> v.matches("(W/)?\"[0-9a-f-]+\"") ? "E" : v);
    all.computeIfPresent("last-modified", (n, v) -> "L");
    all.computeIfPresent(
        "content-disposition", (n, v) -> v.startsWith("attachment; filename") ? "F" : v);
    all.computeIfPresent("set-cookie", (n, v) -> v.replaceAll("__Host-SID=\\w+", "__Host-SID=S"));
    all.computeIfPresent(
        "content-security-policy", (n, v) -> v.replaceAll("'nonce-[^']{20,}'", "'nonce-N'"));
    return all;
  }
}
