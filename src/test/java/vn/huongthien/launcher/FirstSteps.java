package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.FormClient.Answer;

/**
 * What an operator does after a first start without demo data: the first administrator by the link
 * in the file, then the second, and from there on nothing without two people.
 */
final class FirstSteps {
  private static final Pattern LINK = Pattern.compile("/mot-lan/[\\w-]{43}");
  private static final Pattern CODE = Pattern.compile(">\\s*([2-9a-z]{10})\\s*<");
  private static final String ALONE = "Hãy tạo quản trị viên thứ hai trước";

  private final String base;

  private FirstSteps(String base) {
    this.base = base;
  }

  static void walk(String base, Path data) throws IOException {
    new FirstSteps(base).walk(Files.readString(data.resolve("first-admin-link.txt")));
  }

  private void walk(String file) throws IOException {
    String firstLink = found(LINK, file);
    FormClient first = signIn("quantri", firstLink, "");

    String two = account(first, "quantri.hai", "Quản Trị Hai");
    assertThat(first.get(two).body()).contains(ALONE);
    Answer tooEarly = give(first, two, "OFFICER");
    assertThat(tooEarly.status()).isEqualTo(200);
    assertThat(tooEarly.body()).contains(ALONE + ": khi còn một mình");
    assertThat(give(first, two, "ADMIN").status()).isEqualTo(302);
    assertThat(first.get(two).body()).contains("Đang hiệu lực").doesNotContain(ALONE);
    FormClient second = signIn("quantri.hai", link(first, two), "");

    String officer = account(first, "canbo.mot", "Cán Bộ Một");
    assertThat(give(first, officer, "OFFICER").body())
        .as("the second administrator owes the role to the first alone")
        .contains("Chưa có ai xác nhận được việc này");
    assertThat(give(second, officer, "OFFICER").status()).isEqualTo(302);
    assertThat(second.get(officer).body()).contains("Chờ xác nhận");
    assertThat(second.get("/app/identity/waiting").body())
        .contains("Cán Bộ Một", "Chờ người khác xác nhận")
        .doesNotContain("Xác nhận vai trò");
    String link = link(second, officer);
    FormClient stranger = new FormClient(base);
    assertThat(stranger.get(link).body()).contains("còn chờ người thứ hai xác nhận");

    Answer waiting = first.get("/app/identity/waiting");
    Answer confirmed =
        first.post("/app/identity/waiting", waiting, Map.of(), "form:grant:0:confirm");
    assertThat(confirmed.status()).isEqualTo(302);
    waiting = first.get("/app/identity/waiting");
    Answer withCode = first.post("/app/identity/waiting", waiting, Map.of(), "form:link:0:confirm");
    String code = found(CODE, withCode.body());

    FormClient owner = signIn("canbo.mot", link, code);
    assertThat(owner.get("/app/people/cases").status()).isEqualTo(200);
  }

  private FormClient signIn(String userName, String link, String code) throws IOException {
    String password = "bốn từ " + userName.replace('.', ' ') + " hiếm gặp";
    FormClient client = new FormClient(base);
    Answer page = client.get(link);
    Map<String, String> typed =
        Map.of("form:password", password, "form:again", password, "form:code", code);
    assertThat(client.post("/mot-lan", page, typed, "form:save").leadsTo("/dang-nhap")).isTrue();
    return client.signIn(new DemoAccount("", userName, password));
  }

  private static String account(FormClient admin, String userName, String name) throws IOException {
    Answer page = admin.get("/app/identity/account-new");
    Map<String, String> typed = Map.of("form:userName", userName, "form:displayName", name);
    Answer made = admin.post("/app/identity/account-new", page, typed, "form:save");
    return made.header("location").replaceFirst("^https?://[^/]+", "");
  }

  private static Answer give(FormClient admin, String account, String role) throws IOException {
    return admin.post(account, admin.get(account), Map.of("form:role", role), "form:grant");
  }

  private static String link(FormClient admin, String account) throws IOException {
    return found(LINK, admin.post(account, admin.get(account), Map.of(), "access:link").body());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
  }
}
