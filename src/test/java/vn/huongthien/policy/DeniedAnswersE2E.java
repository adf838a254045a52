package vn.huongthien.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.App;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.launcher.RunningDatabase;
import vn.huongthien.shared.Ids;

/**
 * Over HTTP, for every page that takes an id: what lies outside of somebody's reach answers byte by
 * byte as what does not exist, but for nonce, request id and date, and leaves the same row in the
 * audit log.
 */
@OnRunningApp
class DeniedAnswersE2E {
  private static final Set<Thing> SCOPED =
      EnumSet.of(
          Thing.CASE,
          Thing.CONSENT,
          Thing.ASSIGNMENT,
          Thing.STORY,
          Thing.ACTIVITY,
          Thing.WAITING,
          Thing.QUESTION,
          Thing.MY_STORY,
          Thing.MY_ACTIVITY,
          Thing.MODEL);

  private static final Map<Thing, String> OF_COMMUNE =
      Map.of(
          Thing.CASE, "SELECT c.id FROM support_case c WHERE c.commune_id = ?",
          Thing.CONSENT, "SELECT x.id FROM consent x" + join("x"),
          Thing.ASSIGNMENT, "SELECT x.id FROM mentoring_assignment x" + join("x"),
          Thing.QUESTION, "SELECT x.id FROM mentoring_assignment x" + join("x"),
          Thing.STORY, "SELECT x.id FROM story x" + join("x"),
          Thing.MY_STORY, "SELECT x.id FROM story x" + join("x"),
          Thing.ACTIVITY, "SELECT x.id FROM support_activity x" + join("x"),
          Thing.MY_ACTIVITY, "SELECT x.id FROM support_activity x" + join("x"),
          Thing.MODEL, "SELECT m.id FROM mentoring_model m WHERE m.commune_id = ?",
          Thing.WAITING,
              "SELECT e.id FROM news_edition e, news_item i, story x"
                  + join("x")
                  + " AND i.id = e.item_id AND x.id = i.source_ref");

  private final PolicyRows policy = read();

  private static String join(String alias) {
    return " JOIN support_case c ON c.id = " + alias + ".case_id WHERE c.commune_id = ?";
  }

  private static PolicyRows read() {
    try {
      return PolicyRows.read(Files.newBufferedReader(Path.of("config/policy.csv")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An account with its commune. */
  private record Somebody(String role, DemoAccount account, long id, long commune, long province) {}

  @Test
  void whatIsOutOfReachIsAsIfItWereNotThere(App app) throws Exception {
    try (RunningDatabase database = RunningDatabase.of(app)) {
      Somebody owner = withStory(app, database);
      List<String> wrong = new ArrayList<>();
      int pairs = 0;
      for (String role : List.of("OFFICER", "VOLUNTEER", "CONFIRMER", "LEAD", "DPO")) {
        Optional<Somebody> elsewhere = elsewhere(app, database, role, owner);
        if (elsewhere.isEmpty()) {
          continue; // the demo data has one for each province, and this is the only one
        }
        Somebody viewer = elsewhere.get();
        FormClient client = app.client().signIn(viewer.account());
        Map<Thing, Long> theirs = things(database, owner.commune(), viewer.id());
        pairs += compare(client, viewer, theirs, "other-area", database, wrong);
      }
      assertThat(wrong).isEmpty();
      assertThat(pairs).isGreaterThanOrEqualTo(45);
      System.out.println(pairs + " pairs of answers out of reach and of nothing compared");
    }
  }

  @Test
  void aRestrictedCaseIsNotThereForItsOwnWard(App app) throws Exception {
    try (RunningDatabase database = RunningDatabase.of(app)) {
      Somebody officer = withStory(app, database);
      FormClient client = app.client().signIn(officer.account());
      Map<Thing, Long> own = things(database, officer.commune(), 0);
      assertThat(client.get("/app/desk/case?id=" + Ids.text(of(own, Thing.CASE))).status())
          .as("before it is restricted")
          .isEqualTo(200);
      String cases =
          "UPDATE support_case SET restricted = ? WHERE commune_id = " + officer.commune();
      List<String> wrong = new ArrayList<>();
      database.change(cases, true);
      try {
        Map<Thing, Long> ofCases = new EnumMap<>(own);
        ofCases.remove(Thing.MODEL);
        int pairs = compare(client, officer, ofCases, "unlisted", database, wrong);
        assertThat(pairs).isGreaterThanOrEqualTo(15);
        assertThat(client.get("/app/people/cases-csv").body())
            .doesNotContain(code(database, of(own, Thing.CASE)));
      } finally {
        database.change(cases, false);
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** The owner sees all of it: the answers above are refusals, not pages that never work. */
  @Test
  void theOwnerFindsWhatTheOthersDoNot(App app) throws Exception {
    try (RunningDatabase database = RunningDatabase.of(app)) {
      Somebody owner = withStory(app, database);
      FormClient client = app.client().signIn(owner.account());
      Map<Thing, Long> own = things(database, owner.commune(), 0);
      for (String page :
          List.of(
              "/app/desk/case?id",
              "/app/people/consents?case",
              "/app/people/consent?id",
              "/app/people/consent-slip?id",
              "/app/support/activity?id",
              "/app/support/log?case",
              "/app/mentoring/assignment?id",
              "/app/mentoring/model?id",
              "/app/stories/view?id")) {
        Thing thing = java.util.Objects.requireNonNull(Pages.NAMING.get(page));
        assertThat(client.get(page + "=" + Ids.text(of(own, thing))).status())
            .as(page)
            .isEqualTo(200);
      }
    }
  }

  @Test
  void listsDownloadsAndDraftsOfOthersAreEmpty(App app) throws Exception {
    try (RunningDatabase database = RunningDatabase.of(app)) {
      Somebody owner = withStory(app, database);
      Somebody viewer = elsewhere(app, database, "OFFICER", owner).orElseThrow();
      String code = code(database, of(things(database, owner.commune(), 0), Thing.CASE));
      FormClient client = app.client().signIn(viewer.account());
      same(client, "/app/people/cases-csv?q=" + code, "/app/people/cases-csv?q=HT-00000-0000");
      assertThat(client.get("/app/people/cases-csv").body()).doesNotContain(code);
      assertThat(client.get("/app/support/due?who=all").body()).doesNotContain(code);
      database.change(
          "INSERT INTO draft (id, version, account_id, form, form_key, body_sealed, saved_at)"
              + " VALUES (?, 1, ?, 'activity', 'e2e', X'00', '2026-11-01')",
          Ids.next(),
          owner.id());
      same(client, "/app/api/drafts/activity?key=e2e", "/app/api/drafts/activity?key=none");
    }
  }

  private static void same(FormClient client, String one, String two) throws IOException {
    assertThat(normal(client.fetch("GET", one)))
        .as(one)
        .isEqualTo(normal(client.fetch("GET", two)));
  }

  /** In the own area it is a question and no refusal, from whatever page; the answer leads back. */
  @Test
  void theDataProtectionOfficerIsAskedWhyAndComesBack(App app) throws Exception {
    try (RunningDatabase database = RunningDatabase.of(app)) {
      Map<Thing, Long> own = things(database, withStory(app, database).commune(), 0);
      FormClient client = app.client().signIn(app.account("DPO"));
      for (String page :
          List.of(
              "/app/people/consents?case",
              "/app/people/consent?id",
              "/app/support/activity?id",
              "/app/mentoring/assignment?id",
              "/app/stories/view?id",
              "/app/desk/case?id")) {
        String wanted =
            page
                + "="
                + Ids.text(of(own, java.util.Objects.requireNonNull(Pages.NAMING.get(page))));
        FormClient.Answer asked = client.get(wanted);
        if (asked.status() == 200) {
          continue; // of a case that was opened a moment ago
        }
        assertThat(asked.status()).as(wanted).isEqualTo(303);
        String question = asked.header("location");
        assertThat(question).startsWith("/app/people/reason?case=").contains("&back=");
        FormClient.Answer form = client.get(question);
        Map<String, String> tooShort = Map.of("form:category", "CHECK", "form:reason", "ngắn");
        assertThat(client.post(question, form, tooShort, "form:save").body())
            .contains("Lý do cần từ 20 đến 500 ký tự");
        FormClient.Answer given =
            client.post(
                question,
                client.get(question),
                Map.of(
                    "form:category", "CHECK", "form:reason", "Kiểm tra theo kế hoạch quý IV/2026"),
                "form:save");
        assertThat(given.header("location")).isEqualTo(wanted);
        assertThat(client.get(wanted).status()).as(wanted).isEqualTo(200);
      }
      FormClient lead = app.client().signIn(app.account("LEAD"));
      assertThat(lead.get("/app/desk/case?id=" + Ids.text(of(own, Thing.CASE))).body())
          .contains("Ai đã mở hồ sơ này", "Kiểm tra theo kế hoạch quý IV/2026");
    }
  }

  private int compare(
      FormClient client,
      Somebody viewer,
      Map<Thing, Long> theirs,
      String relation,
      RunningDatabase database,
      List<String> wrong)
      throws IOException, SQLException {
    int pairs = 0;
    for (Map.Entry<String, Thing> page : new TreeMap<>(Pages.NAMING).entrySet()) {
      Long hidden = theirs.get(page.getValue());
      if (!SCOPED.contains(page.getValue()) || hidden == null) {
        continue;
      }
      long nothing = Ids.next();
      long seq = database.numbers("SELECT MAX(seq) FROM audit_log").get(0);
      HttpResponse<byte[]> there = client.fetch("GET", page.getKey() + "=" + Ids.text(hidden));
      HttpResponse<byte[]> absent = client.fetch("GET", page.getKey() + "=" + Ids.text(nothing));
      String name = viewer.role() + " " + relation + " " + page.getKey();
      pairs++;
      String view = page.getKey().replaceFirst("[?].*", "");
      String expected = policy.expected("view", view, viewer.role(), relation);
      if (there.statusCode() != (expected.equals("DENY404") ? 404 : 403)) {
        wrong.add(name + ": " + there.statusCode() + ", the policy says " + expected);
      }
      if (!normal(there).equals(normal(absent))) {
        wrong.add(name + ":\n" + normal(there) + "\nbut nothing is\n" + normal(absent));
      }
      wrong.addAll(rows(database, seq, viewer.id(), expected, name, hidden, nothing));
    }
    return pairs;
  }

  /** One row each, the same but for its number, time, request and the id that was asked for. */
  private static List<String> rows(
      RunningDatabase database,
      long seq,
      long viewer,
      String expected,
      String name,
      long hidden,
      long nothing)
      throws SQLException {
    List<List<Object>> rows =
        database.rows(
            "SELECT action, object, field_classes, outcome, object_id FROM audit_log"
                + " WHERE seq > ? AND actor_id = ? ORDER BY seq",
            seq,
            viewer);
    List<Object> ids = expected.equals("DENY404") ? List.of(hidden, nothing) : List.of("", "");
    boolean right =
        rows.size() == 2
            && rows.get(0).subList(0, 4).equals(rows.get(1).subList(0, 4))
            && List.of(rows.get(0).get(4), rows.get(1).get(4)).equals(ids)
            && rows.get(0).get(3).equals(expected.equals("DENY404") ? "MISS" : "REFUSED");
    return right ? List.of() : List.of(name + " audit rows " + rows);
  }

  /** Status, headers and body; what is new in every answer is taken out. */
  static String normal(HttpResponse<byte[]> answer) {
    String text =
        answer.statusCode()
            + "\n"
            + new TreeMap<>(answer.headers().map())
            + "\n"
            + new String(answer.body(), StandardCharsets.UTF_8);
    String request = answer.headers().firstValue("x-request-id").orElse("-");
    return text.replace(request, "REQUEST")
        .replaceAll("date=\\[[^]]*]", "date=")
        .replaceAll("nonce-[A-Za-z0-9+/=_-]+", "nonce-")
        .replaceAll("nonce=\"[^\"]*\"", "nonce=\"\"")
        .replaceAll("csp\\.init\\('[^']*'", "csp.init('")
        .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=\")[^\"]*", "$1")
        .replaceAll("__Host-SID=\\w+", "__Host-SID=")
        .replaceAll("content-length=\\[[^]]*]", "content-length=");
  }

  private static long of(Map<Thing, Long> things, Thing thing) {
    return java.util.Objects.requireNonNull(things.get(thing), thing.name());
  }

  private static String code(RunningDatabase database, long caseId) throws SQLException {
    return database
        .rows("SELECT code FROM support_case WHERE id = ?", caseId)
        .get(0)
        .get(0)
        .toString();
  }

  /** One of each in that commune; of cases, one that is not assigned to the viewer. */
  private static Map<Thing, Long> things(RunningDatabase database, long commune, long viewer)
      throws SQLException {
    Map<Thing, Long> found = new EnumMap<>(Thing.class);
    for (Map.Entry<Thing, String> of : OF_COMMUNE.entrySet()) {
      // whoever is a member of a model, or mentors somebody within it, reaches it from anywhere
      String mine =
          of.getKey() == Thing.MODEL
              ? " AND m.id NOT IN (SELECT model_id FROM model_member WHERE account_id = ?)"
                  + " AND m.id NOT IN (SELECT COALESCE(model_id, 0) FROM mentoring_assignment"
                  + " WHERE mentor_account_id = "
                  + viewer
                  + ")"
              : " AND c.id NOT IN (SELECT case_id FROM case_access WHERE account_id = ?)";
      Stream<Long> ids = database.numbers(of.getValue() + mine, commune, viewer).stream();
      ids.findFirst().ifPresent(id -> found.put(of.getKey(), id));
    }
    return found;
  }

  private static Somebody withStory(App app, RunningDatabase database) throws SQLException {
    for (Somebody officer : all(app, database, "OFFICER")) {
      if (things(database, officer.commune(), 0).keySet().containsAll(OF_COMMUNE.keySet())) {
        return officer;
      }
    }
    throw new AssertionError("no officer of the demo data has one of each");
  }

  /** Somebody of that role whose grants lie somewhere else. */
  private static Optional<Somebody> elsewhere(
      App app, RunningDatabase database, String role, Somebody owner) throws SQLException {
    return all(app, database, role).stream()
        .filter(
            s ->
                s.commune() != 0
                    ? s.commune() != owner.commune()
                    : s.province() != 0 && s.province() != owner.province())
        .findFirst();
  }

  private static List<Somebody> all(App app, RunningDatabase database, String role)
      throws SQLException {
    List<Somebody> found = new ArrayList<>();
    for (DemoAccount account : DemoAccount.read(app.data().resolve("demo-accounts.txt"))) {
      if (account.role().equals(role)) {
        List<List<Object>> row =
            database.rows(
                "SELECT a.id, COALESCE(g.commune_id, 0), COALESCE(g.province_id, 0) FROM account a JOIN role_grant g"
                    + " ON g.account_id = a.id WHERE a.user_name = ? AND g.role = ?",
                account.userName(),
                role);
        found.add(
            new Somebody(
                role,
                account,
                ((Number) row.get(0).get(0)).longValue(),
                ((Number) row.get(0).get(1)).longValue(),
                ((Number) row.get(0).get(2)).longValue()));
      }
    }
    return found;
  }
}
