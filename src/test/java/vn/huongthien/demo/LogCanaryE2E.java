package vn.huongthien.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.App;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.shared.Vn;

/**
 * The logs name nobody: not those whom the demo data helps, nor what somebody typed into any form,
 * address or header; and no line break typed anywhere begins a line of its own.
 */
@OnRunningApp
class LogCanaryE2E {
  private static final int DEMO_CASES = 300;

  /** What is typed below; each stands nowhere else. */
  private static final List<String> CANARIES =
      List.of("Nguyễn Thị Hoàng Yến Canary", "0988777666", "079185012345", "Ghi chú bí mật 7Q");

  private static final String PRINTED = "printed";

  private static final String FORGED = "{\"Level\":\"INFO\",\"LogMessage\":\"forged\"}";

  @Test
  void nobodyAndNothingTypedStandsInALog(App app) throws IOException {
    typeEverywhere(app);
    Map<String, String> logs = logs(app);
    assertThat(logs.keySet()).anyMatch(n -> n.startsWith("server")).hasSizeGreaterThanOrEqualTo(2);
    List<String> words = new ArrayList<>(CANARIES);
    // whom another test of this run takes through the whole system, from the visit to the site
    words.addAll(List.of("Đặng Khắc Đoái", "0999417263", "025887004219", "phố Minh Lang"));
    DemoPeople people = new DemoPeople(20260101);
    for (int i = 0; i < DEMO_CASES; i++) {
      DemoPerson person = people.next("", "25");
      words.add(person.fullName());
      words.add(person.phone());
      words.add(person.idNumber());
    }
    assertThat(found(String.valueOf(logs.get(PRINTED)), CANARIES)).isEmpty();
    logs.remove(PRINTED); // it lists the staff with their sign-ins, and one of them is a namesake
    logs.forEach((name, text) -> assertThat(found(text, words)).as(name).isEmpty());
  }

  @Test
  void oneEventIsOneLine(App app) throws IOException {
    typeEverywhere(app);
    int lines = 0;
    for (Map.Entry<String, String> log : logs(app).entrySet()) {
      if (!log.getKey().startsWith("server")) {
        continue;
      }
      for (String line : log.getValue().lines().toList()) {
        assertThat(line).matches("[{]\"Timestamp\":\"[^\"]+\",\"Level\":\"[A-Z]+\",.*[}]");
        assertThat(line).doesNotContain("\"LogMessage\":\"forged\"");
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(3);
  }

  /** The search finds each of them however it is written, if it is there. */
  @Test
  void theSearchFindsWhatIsThere(App app) throws IOException {
    assertThat(found("… cho nguyen thi hoang yen canary …", CANARIES)).hasSize(1);
    assertThat(found("… NGUYỄN THỊ HOÀNG YẾN CANARY …", CANARIES)).hasSize(1);
    assertThat(found("số 0988777666", CANARIES)).hasSize(1);
    assertThat(found(String.join("\n", logs(app).values()), List.of("Deployed")))
        .as("a word that is in every log of a start")
        .hasSize(1);
  }

  private static List<String> found(String text, List<String> words) {
    String folded = Vn.fold(text);
    return words.stream()
        .filter(w -> text.contains(w) || folded.contains(Vn.fold(w)))
        .distinct()
        .toList();
  }

  private static Map<String, String> logs(App app) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(app.data().resolve("logs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // a broken byte in a log must not hide the rest of it
        found.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    found.put(PRINTED, app.process().output());
    return found;
  }

  private static void typeEverywhere(App app) throws IOException {
    String all = String.join(" ", CANARIES);
    String splitting = all + "\r\n" + FORGED + "\r\n";
    String coded = URLEncoder.encode(splitting, StandardCharsets.UTF_8);
    FormClient stranger = app.client();
    for (String path :
        List.of(
            "/tim?q=" + coded,
            "/cau-chuyen/" + coded,
            "/khong-co/" + coded,
            "/mot-lan/" + coded,
            "/dang-nhap?next=" + coded,
            "/app/desk/case?id=" + coded,
            "/jakarta.faces.resource/" + coded + ".xhtml?ln=ht")) {
      stranger.get(path.replace("+", "%20"));
    }
    FormClient.Answer signIn = stranger.get("/dang-nhap");
    stranger.post(
        "/dang-nhap",
        signIn,
        Map.of("form:userName", splitting, "form:password", splitting),
        "form:enter");
    FormClient officer = app.client().signIn(app.account("OFFICER"));
    for (String path :
        List.of(
            "/app/people/cases?q=" + coded,
            "/app/people/cases-csv?q=" + coded,
            "/app/desk/case?id=" + coded,
            "/app/support/due?who=" + coded + "&page=" + coded,
            "/app/api/drafts/activity?key=" + coded)) {
      officer.get(path.replace("+", "%20"));
    }
    FormClient.Answer intake = officer.get("/app/people/intake");
    assertThat(intake.status()).isEqualTo(200);
    officer.post(
        "/app/people/intake",
        intake,
        Map.of(
            "form:fullName",
            CANARIES.get(0) + "\r\n" + FORGED,
            "form:phone",
            CANARIES.get(1),
            "form:idNumber",
            CANARIES.get(2),
            "form:key",
            splitting),
        "form:search");
    FormClient.Answer log = officer.get("/app/support/log");
    officer.post(
        "/app/support/log",
        log,
        Map.of("form:note", splitting, "form:key", splitting, "jakarta.faces.ViewState", splitting),
        "form:check");
  }
}
