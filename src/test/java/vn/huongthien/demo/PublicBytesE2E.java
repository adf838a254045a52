package vn.huongthien.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.huongthien.e2e.Hand;
import vn.huongthien.harness.App;
import vn.huongthien.harness.Canaries;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.harness.PublicWeb;
import vn.huongthien.harness.Viewport;

/**
 * What anybody can fetch, against all whom the demo data helps: nobody of the three hundred stands
 * in any byte of it. Then somebody withdraws, and the story is gone.
 */
@OnRunningApp
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicBytesE2E {
  private static final int DEMO_CASES = 300;
  private static final Pattern STORY = Pattern.compile("/cau-chuyen/[a-z0-9-]+-[a-z0-9]{10}");

  @Test
  @Order(1)
  void fiveHighlightsArePublic(App app) {
    assertThat(storiesOf(app)).hasSize(5);
  }

  /** The site begins with what the plan says; a gate that held it back would do so silently. */
  @Test
  @Order(1)
  void theFirstArticlesArePublic(App app) {
    assertThat(app.get("/").body())
        .contains("tuyên truyền về tái hòa nhập cộng đồng trên không gian mạng")
        .contains("Hỏi về vay vốn")
        .contains("“việc nhẹ lương cao” ở nước ngoài");
    assertThat(app.get("/en/").body()).contains("information on reintegration, online");
  }

  @Test
  @Order(2)
  void nobodyOfTheHelpedStandsInAnyPublicByte(App app) {
    Map<String, String> pages = new PublicWeb(app).crawl();
    assertThat(pages).hasSizeGreaterThan(15);
    String all = String.join("\n", pages.values());
    Canaries canaries = new Canaries();
    for (DemoPerson person : people()) {
      canaries.add(person.fullName(), person.fullName());
      canaries.add("phone of " + person.fullName(), person.phone());
      canaries.add("ID number of " + person.fullName(), person.idNumber().substring(4));
      for (String relative : person.relatives()) {
        canaries.add("relative of " + person.fullName(), relative.replaceFirst(".*\\|", ""));
      }
    }
    assertThat(canaries.in(all)).isEmpty();
  }

  /** Those looked for are those whom the database helps: an officer reads their names there. */
  @Test
  @Order(3)
  void thePeopleLookedForAreThoseInTheDatabase(App app) {
    List<String> names = people().stream().map(DemoPerson::fullName).toList();
    Page page = app.signIn(app.page(Viewport.DESK), "OFFICER");
    List<String> cases = links(app, page, "/app/people/cases", "table a[href*='/app/desk/case']");
    assertThat(cases).hasSizeGreaterThan(5);
    List<String> read = new ArrayList<>();
    for (String one : cases.subList(0, 5)) {
      app.open(page, one);
      Hand officer = new Hand(page);
      officer.pick("Cần xem gì", "Họ tên").write("Lý do", "đối chiếu giấy tờ khi tiếp nhận");
      officer.press("Hiện").see("Họ và tên");
      read.add(page.locator("dt:has-text('Họ và tên') + dd").innerText().strip());
    }
    // one may have been opened by another test meanwhile
    assertThat(read.stream().filter(names::contains).count()).as("%s", read).isGreaterThan(3);
  }

  private static List<DemoPerson> people() {
    DemoPeople people = new DemoPeople(20260101);
    return IntStream.range(0, DEMO_CASES).mapToObj(i -> people.next("", "25")).toList();
  }

  /** The crawl sees what it looks for: a word of a story that is public. */
  @Test
  @Order(4)
  void theCrawlReachesTheStories(App app) {
    assertThat(String.join("\n", new PublicWeb(app).crawl().values())).contains("Người thợ sửa xe");
  }

  @Test
  @Order(5)
  void readersGetNoCookieAndARepeatedVisitIsCheap(App app) {
    String story = storiesOf(app).get(0);
    HttpResponse<String> first = app.get(story);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().allValues("set-cookie")).isEmpty();
    assertThat(first.headers().firstValue("etag")).isPresent();
    assertThat(first.headers().firstValue("cache-control")).hasValue("no-cache");
  }

  @Test
  @Order(9)
  void aWithdrawnConsentTakesTheStoryDown(App app) {
    List<String> before = storiesOf(app);
    withdrawTheFirst(app, before);
    List<String> gone =
        before.stream().filter(story -> app.get(story).statusCode() == 410).toList();
    assertThat(gone).hasSize(1);
    assertThat(storiesOf(app)).hasSize(before.size() - 1).doesNotContainAnyElementsOf(gone);
    assertThat(app.get("/feed.atom").body()).contains("deleted-entry");
    assertThat(app.get(gone.get(0)).headers().firstValue("cache-control")).hasValue("no-store");
  }

  /** Whoever of the officers keeps a published story records that the person withdrew by phone. */
  private static void withdrawTheFirst(App app, List<String> published) {
    for (int officer = 0; officer < 4; officer++) {
      Page page = app.signIn(app.page(Viewport.DESK), app.account("OFFICER", officer));
      for (String link : links(app, page, "/app/stories/list", "table a[href*='/app/stories/']")) {
        List<String> consents = links(app, page, link, "a[href*='/app/people/consents?case=']");
        if (consents.isEmpty()) {
          continue;
        }
        String one = "table a[href*='/app/people/consent?id=']";
        List<String> given = links(app, page, consents.get(0), one);
        if (given.isEmpty()) {
          continue;
        }
        app.open(page, given.get(0));
        Locator takeBack = page.locator("[id='withdraw:takeBack']");
        if (takeBack.count() == 0) {
          continue; // withdrawn before, by another walk through the same application
        }
        takeBack.click();
        page.getByText("Đã rút").first().waitFor();
        if (published.stream().anyMatch(story -> app.get(story).statusCode() == 410)) {
          return;
        }
      }
    }
    throw new AssertionError("no officer found a consent of a published story");
  }

  private static List<String> links(App app, Page page, String path, String selector) {
    app.open(page, path);
    List<String> found = new ArrayList<>();
    Locator links = page.locator(selector);
    for (int i = 0; i < links.count(); i++) {
      found.add(links.nth(i).getAttribute("href"));
    }
    return found.stream().distinct().toList();
  }

  private static List<String> storiesOf(App app) {
    Matcher found = STORY.matcher(app.get("/cau-chuyen").body());
    return found.results().map(r -> r.group()).distinct().toList();
  }
}
