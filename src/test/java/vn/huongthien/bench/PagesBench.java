package vn.huongthien.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.huongthien.bench.Load.Result;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.FormClient.Answer;
import vn.huongthien.harness.Ports;
import vn.huongthien.launcher.EmbeddedAccess;

/**
 * Pages of the application beside a servlet that does nothing and a Faces page that does nothing,
 * on one server in one run. What counts are the ratios; times depend on the machine, so nothing is
 * asserted of them, only that every answer was the right one.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PagesBench {
  private static final String CASES = System.getProperty("ht.bench.cases", "2000");
  private static final String LOG = "/app/support/log";
  private static final Pattern STORY = Pattern.compile("href=\"(/cau-chuyen/[^\"?]+)\"");
  private static final Pattern A_CASE =
      Pattern.compile("name=\"form:who\" id=\"[^\"]*\" value=\"([0-9A-Z]{13})\"");
  private static final Pattern A_NAME = Pattern.compile("(?:Anh|Chị|anh|chị) (\\p{L}+)");

  private final Path data = Folders.empty("bench-data");
  private final int port = Ports.free();
  private final String base = "http://localhost:" + port;
  private final List<FormClient> officers = new ArrayList<>();
  private final List<FormClient> volunteers = new ArrayList<>();
  private AppProcess app;
  private Load load;

  @BeforeAll
  void start() throws IOException, SQLException {
    app =
        AppProcess.startAsOperator(
                BenchDistribution.make(),
                data,
                "--port",
                Integer.toString(port),
                "--demo",
                "--demo-size",
                CASES)
            .awaitReady();
    load = new Load(new ServerCpu(app.handle(), new EmbeddedAccess(data).process()));
    for (int i = 0; i < 4; i++) {
      BenchData.widen(data, account("OFFICER", i).userName());
    }
    // an account may have three sessions at a time
    for (int i = 0; i < Load.CLIENTS; i++) {
      officers.add(new FormClient(base).signIn(account("OFFICER", i % 4)));
      volunteers.add(new FormClient(base).signIn(account("VOLUNTEER", i % 5)));
    }
  }

  @AfterAll
  void stop() {
    app.close();
  }

  @Test
  void measure() throws IOException {
    String story = first(STORY, new FormClient(base).get("/cau-chuyen"));
    Answer feed = new FormClient(base).get("/feed.atom");
    String etag = feed.header("etag");
    Answer list = officers.get(0).get("/app/people/cases");
    List<Result> results = new ArrayList<>();
    results.add(get("a plain servlet", "/bench/plain", 200));
    results.add(load.run("a bare Faces page with state", this::bare));
    results.add(get("public story", story, 200, "Accept-Encoding", "gzip"));
    results.add(get("feed, not modified", "/feed.atom", 304, "If-None-Match", etag));
    results.add(signedIn("log form, GET", volunteers, LOG));
    results.add(load.run("a visit logged: GET, POST, POST", this::visit));
    results.add(signedIn("caseload of " + CASES + ", first page", officers, "/app/people/cases"));
    results.add(signedIn("caseload, page 20", officers, "/app/people/cases?page=20"));
    results.add(
        signedIn(
            "caseload, searched by name",
            officers,
            "/app/people/cases?q=" + FormClient.encode(first(A_NAME, list))));
    results.add(signedIn("today, of the officer", officers, "/app/today"));
    print(results);
    assertThat(results).allMatch(result -> result.errors() == 0);
  }

  private static void print(List<Result> results) {
    System.out.println(Load.HEAD);
    for (Result result : results) {
      System.out.println(result.row(results.get(0), results.get(1)));
    }
  }

  private Result get(String name, String path, int expected, String... headers) {
    return load.run(
        name,
        i -> {
          RawClient client = new RawClient(port, path, headers);
          return () -> client.send() == expected;
        });
  }

  private Result signedIn(String name, List<FormClient> who, String path) {
    return load.run(
        name,
        i -> {
          RawClient client = new RawClient(port, path, "Cookie", who.get(i).cookieHeader());
          return () -> client.send() == 200;
        });
  }

  /** Each client has one session, as a browser has. */
  private Callable<Boolean> bare(int index) {
    try {
      FormClient session = new FormClient(base);
      assertThat(session.get("/bench/bare").body()).contains("jakarta.faces.ViewState");
      RawClient client = new RawClient(port, "/bench/bare", "Cookie", session.cookieHeader());
      return () -> client.send() == 200;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Callable<Boolean> visit(int index) {
    FormClient client = volunteers.get(index);
    return () -> {
      Answer page = client.get(LOG);
      String one = first(A_CASE, page);
      Map<String, String> said =
          Map.of("form:who", one, "form:outcome", "STABLE", "form:kind", "HOME_VISIT");
      Answer check = client.post(LOG, page, said, "form:check");
      Map<String, String> key = Map.of("form:key", UUID.randomUUID().toString());
      return client.post(LOG, check, key, "form:save").leadsTo("/app/support/due");
    };
  }

  private DemoAccount account(String role, int index) {
    return DemoAccount.of(data, role, index);
  }

  private static String first(Pattern pattern, Answer page) {
    Matcher matcher = pattern.matcher(page.body());
    assertThat(matcher.find()).as(page.body()).isTrue();
    return matcher.group(1);
  }
}
