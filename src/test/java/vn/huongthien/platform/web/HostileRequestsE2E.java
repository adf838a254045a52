package vn.huongthien.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.App;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.launcher.RunningDatabase;

/** What nobody's browser would send: it changes nothing, breaks nothing and learns nothing. */
@OnRunningApp
class HostileRequestsE2E {
  /** Words of a server or of a stack trace. */
  private static final Pattern TELLTALE =
      Pattern.compile(
          "payara|glassfish|grizzly|tomcat|catalina|mojarra|primefaces\\.[a-z]+exception"
              + "|eclipselink|mysql|mariadb|exception|\\bat [a-z]+(\\.[a-z]+)+\\("
              + "|vn\\.huongthien",
          Pattern.CASE_INSENSITIVE);

  /** These change with any request: when somebody was seen, and that somebody looked. */
  private static final List<String> LIVELY =
      List.of(
          "staff_session",
          "audit_log",
          "audit_head",
          "job_lease",
          "known_device",
          "sign_in_throttle",
          "flyway_schema_history");

  private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*?\\bname=\"([^\"]+)\"");
  private static final Pattern BUTTON =
      Pattern.compile("<button\\b[^>]*?\\bname=\"(form:[^\"]+)\"");
  private static final String ODD = FormClient.encode("Đế");

  @Test
  void onlyThreeMethodsAreKnown(App app) throws IOException {
    FormClient reader = app.client();
    FormClient staff = app.client().signIn(app.account("ADMIN"));
    for (FormClient client : List.of(reader, staff)) {
      for (String method :
          List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "MOVE", "HACK")) {
        for (String path :
            List.of("/", "/dang-nhap", "/app/today", "/app/api/drafts/a?key=b", "/feed.atom")) {
          HttpResponse<byte[]> answer = client.fetch(method, path);
          assertThat(answer.statusCode()).as(method + " " + path).isIn(404, 405);
          quiet(method + " " + path, answer);
        }
      }
    }
    HttpResponse<byte[]> head = reader.fetch("HEAD", "/");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void addressesThatAreNone(App app) throws IOException {
    FormClient staff = app.client().signIn(app.account("OFFICER"));
    for (String path :
        List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/errorpages/error.xhtml",
            "/META-INF/MANIFEST.MF",
            "/app/../WEB-INF/web.xml",
            "/app/desk/case.xhtml%3Bx?id=1",
            "/app/desk/case",
            "/app/desk/case?id=",
            "/app/desk/case?id=%27%20OR%201=1",
            "/app/support/activity?id=zzzzzzzzzzzzz",
            "/app/people/cases?page=-1&sort=%27&q=%25%27",
            "/app/people/cases?page=99999999999999999999",
            "/app/audit/list?page=x",
            "/app/support/due?page=%00",
            "/cau-chuyen?trang=-5",
            "/cau-chuyen?trang=99999999999999999999",
            "/tim?q=%F0%9F%98%80%00",
            "/jakarta.faces.resource/x.css.xhtml?ln=..%2F..%2FWEB-INF",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
            "/app/api/drafts/..%2F..%2Fx?key=x",
            "/app/api/drafts/activity?key=" + "k".repeat(3000),
            "/mot-lan/" + "x".repeat(2000))) {
      HttpResponse<byte[]> answer = staff.fetch("GET", path);
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      quiet(path, answer);
    }
  }

  @Test
  void requestsThatAreNone(App app) throws IOException {
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\nHost: a b\r\nBad Header\r\n\r\n",
            "FOO BAR BAZ\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: x\r\nCookie: giu-kin=1\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /%c0%af HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(70_000) + "\r\n\r\n",
            "POST /dang-nhap HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /dang-nhap HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")) {
      String answer = raw(app, request);
      assertThat(answer).doesNotContainIgnoringCase("\r\nserver:", "\r\nx-powered-by:", "giu-kin");
      assertThat(TELLTALE.matcher(answer).find())
          .as(request.substring(0, Math.min(80, request.length())) + "\n" + answer)
          .isFalse();
    }
  }

  /** Reading is safe: nothing but sessions and the log changes, whatever is asked for by GET. */
  @Test
  void nothingChangesByReading(App app) throws IOException, SQLException {
    try (RunningDatabase database = RunningDatabase.of(app)) {
      Map<String, List<String>> asked = new TreeMap<>();
      for (String role : List.of("OFFICER", "LEAD", "EDITOR", "CHIEF", "ADMIN", "DPO")) {
        FormClient client = app.client().signIn(app.account(role));
        FormClient.Answer home = client.get("/app/today");
        List<String> pages = new ArrayList<>(links(home.body()));
        for (String page : List.copyOf(pages)) {
          pages.addAll(links(client.get(page).body()).stream().limit(6).toList());
        }
        asked.put(role, pages.stream().distinct().toList());
        // again, now that all bookkeeping of a first visit is done, and as if buttons were pressed
        Map<String, Object> before = checksums(database);
        for (String page : asked.get(role)) {
          String press = page + (page.contains("?") ? "&" : "?");
          client.get(page);
          client.get(press + "form=form&form%3Asave=&form%3Aopen=&action=delete&do=cancel");
        }
        assertThat(checksums(database)).as(role).isEqualTo(before);
      }
      assertThat(asked.values().stream().mapToInt(List::size).sum()).isGreaterThan(40);
    }
  }

  @Test
  void aMadeUpViewStateIsNoError(App app) throws IOException {
    FormClient staff = app.client().signIn(app.account("OFFICER"));
    FormClient.Answer page = staff.get("/app/people/intake");
    for (String state :
        List.of(
            "",
            "stateless",
            "1:2",
            "-8927364523:-273645",
            "rO0ABXVyABNbTGphdmEubGFuZy5PYmplY3Q7",
            "x".repeat(20_000),
            "\u0000\uFFFF",
            "<script>alert(1)</script>")) {
      FormClient.Answer answer =
          staff.post(
              "/app/people/intake",
              page,
              Map.of("jakarta.faces.ViewState", state, "form:fullName", "Thử"),
              "form:search");
      assertThat(answer.status()).as(state).isLessThan(500);
      assertThat(TELLTALE.matcher(answer.body()).find()).as(state + answer.body()).isFalse();
    }
    FormClient.Answer odd =
        staff.post(
            "/app/people/intake",
            staff.get("/app/people/intake"),
            Map.of(
                "form:sex", "X",
                "form:birthYear", "abc",
                "form:key", "Khóa tự chế",
                "jakarta.faces.source", "form:khong-co"),
            "form:khong-co");
    assertThat(odd.status()).isLessThan(500);
  }

  /** Columns of codes hold ASCII; a made-up choice is refused like any other, wherever it goes. */
  @Test
  void aLetterOutsideOfAsciiInAnySelect(App app) throws IOException {
    int filters = 0;
    int choices = 0;
    List<String> wrong = new ArrayList<>();
    for (String role : List.of("OFFICER", "LEAD", "EDITOR", "ADMIN")) {
      FormClient client = app.client().signIn(app.account(role));
      Set<String> pages = new TreeSet<>(links(client.get("/app/today").body()));
      for (String page : List.copyOf(pages)) {
        links(client.get(page).body()).stream().limit(12).forEach(pages::add);
      }
      for (String page : pages) {
        FormClient.Answer shown = client.get(page);
        for (String select : found(SELECT, shown.body())) {
          Optional<String> button = found(BUTTON, shown.body()).stream().findFirst();
          int status;
          if (!select.startsWith("form:")) {
            filters++;
            status = client.get(page.replaceFirst("[?].*", "") + "?" + select + "=" + ODD).status();
          } else if (button.isPresent()) {
            choices++;
            status = client.post(page, shown, Map.of(select, "Đế"), button.get()).status();
          } else {
            continue;
          }
          if (status >= 500) {
            wrong.add(role + " " + page + " " + select + ": " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(filters).isGreaterThan(10);
    assertThat(choices).isGreaterThan(10);
  }

  /** What a page reads from its address, without a select that would offer it. */
  @Test
  void aLetterOutsideOfAsciiInAnAddress(App app) throws IOException {
    FormClient officer = app.client().signIn(app.account("OFFICER"));
    FormClient admin = app.client().signIn(app.account("ADMIN"));
    for (String path :
        List.of(
            "/app/people/cases?basis=" + ODD,
            "/app/people/cases?commune=" + ODD,
            "/app/people/cases-csv?basis=" + ODD,
            "/app/mentoring/models?type=" + ODD,
            "/app/mentoring/mentors?skill=" + ODD,
            "/app/api/drafts/activity?key=" + ODD,
            "/app/support/due?who=" + ODD)) {
      assertThat(officer.get(path).status()).as(path).isLessThan(500);
    }
    for (String path :
        List.of(
            "/app/territory/units?province=" + ODD,
            "/app/territory/organizations?kind=" + ODD,
            "/app/identity/accounts?role=" + ODD)) {
      assertThat(admin.get(path).status()).as(path).isLessThan(500);
    }
  }

  private static List<String> found(Pattern pattern, String body) {
    return pattern.matcher(body).results().map(r -> r.group(1)).distinct().toList();
  }

  /** Tables taken away: pages, REST and the public site fail, and say no more than a reference. */
  @Test
  void anErrorTellsOnlyItsReference(App app) throws IOException, SQLException {
    FormClient officer = app.client().signIn(app.account("OFFICER"));
    Map<String, String> needs =
        Map.of(
            "/app/support/due",
            "support_activity",
            "/app/people/cases",
            "support_case",
            "/app/people/cases-csv",
            "support_case",
            "/app/api/drafts/activity?key=x",
            "draft",
            "/tim?q=viec-lam-" + System.nanoTime(),
            "pub_item",
            "/feed.atom?mang=3",
            "pub_item");
    try (RunningDatabase database = RunningDatabase.of(app)) {
      for (Map.Entry<String, String> page : needs.entrySet()) {
        database.change("RENAME TABLE " + page.getValue() + " TO taken_away");
        HttpResponse<byte[]> answer;
        try {
          database.change("UPDATE pub_site SET generation = generation + 1");
          answer = officer.fetch("GET", page.getKey());
        } finally {
          database.change("RENAME TABLE taken_away TO " + page.getValue());
        }
        if (answer.statusCode() == 200) {
          assertThat(page.getKey()).as("was still in memory").startsWith("/feed");
          continue;
        }
        assertThat(answer.statusCode()).as(page.getKey()).isEqualTo(500);
        quiet(page.getKey(), answer);
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
        String reference = answer.headers().firstValue("x-request-id").orElseThrow();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
            .as(page.getKey())
            .contains(reference);
      }
      assertThat(officer.get("/app/support/due").status()).isEqualTo(200);
    }
  }

  /** A member of staff types the own name into the field of the user name. */
  @Test
  void aUserNameWithVietnameseLettersIsJustWrong(App app) throws IOException {
    FormClient stranger = app.client();
    FormClient.Answer answer =
        stranger.post(
            "/dang-nhap",
            stranger.get("/dang-nhap"),
            Map.of("form:userName", "Nguyễn Thị Yến", "form:password", "Mật khẩu sai"),
            "form:enter");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("Tên đăng nhập hoặc mật khẩu");
  }

  private static List<String> links(String body) {
    return Pattern.compile("href=\"(/app/[^\"#]*)\"")
        .matcher(body)
        .results()
        .map(r -> r.group(1).replace("&amp;", "&"))
        .distinct()
        .toList();
  }

  private static Map<String, Object> checksums(RunningDatabase database) throws SQLException {
    Map<String, Object> sums = new TreeMap<>();
    for (List<Object> table : database.rows("SHOW TABLES")) {
      String name = table.get(0).toString();
      if (!LIVELY.contains(name.toLowerCase(Locale.ROOT))) {
        sums.put(name, database.rows("CHECKSUM TABLE " + name).get(0).get(1));
      }
    }
    return sums;
  }

  private static void quiet(String what, HttpResponse<byte[]> answer) {
    String text = answer.headers().map() + new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(answer.headers().firstValue("server")).as(what).isEmpty();
    assertThat(answer.headers().firstValue("x-powered-by")).as(what).isEmpty();
    assertThat(TELLTALE.matcher(text.replaceAll("(?i)ln=primefaces", "")).find())
        .as(what + "\n" + text)
        .isFalse();
  }

  private static String raw(App app, String request) throws IOException {
    URI base = URI.create(app.url("/"));
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(3_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      byte[] buffer = new byte[8192];
      try {
        for (int n = socket.getInputStream().read(buffer);
            n > 0 && answer.length() < 20_000;
            n = socket.getInputStream().read(buffer)) {
          answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        return answer.toString(); // silence or a closed connection is an answer as well
      }
      return answer.toString();
    }
  }
}
