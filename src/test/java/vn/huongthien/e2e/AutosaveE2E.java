package vn.huongthien.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.huongthien.harness.App;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.harness.Viewport;

/** What somebody typed outlives the session, and is gone once it was sent. */
@OnRunningApp
class AutosaveE2E {
  private static final long TEN_SECONDS = 10_000;
  private static final String HEADING = "Quán nước bên đường";
  private static final String TELLING =
      "Chị mở quán nước, sáng bán xôi, chiều bán chè.\n\nHội phụ nữ cho vay năm triệu đồng.";

  @Test
  void aHalfWrittenStoryIsOfferedAgainAfterSigningIn(App app) {
    DemoAccount mentor = app.account("VOLUNTEER");
    Page page = app.signIn(app.page(Viewport.PHONE), mentor);
    String address = "/app/stories/edit?case=" + firstCase(app, page);
    write(app, page, address);
    page.locator("[id='story:heading']").fill(HEADING);
    page.locator("[id='story:telling']").fill(TELLING);
    awaitDraft(page);

    page.context().clearCookies();
    page.locator("[id='story:save']").click();
    signInHere(page, mentor);
    page.waitForURL("**" + address);
    assertThat(page.locator("[id='story:telling']")).hasValue("");
    use(page).click();
    assertThat(page.locator("[id='story:heading']")).hasValue(HEADING);
    assertThat(page.locator("[id='story:telling']")).hasValue(TELLING);

    page.locator("[id='story:save']").click();
    page.waitForURL("**/app/stories/edit?id=*");
    assertThat(page.locator("[id='story:telling']")).hasValue(TELLING);
    assertThat(draftOf(app, page, "story", address).status()).isEqualTo(204);
  }

  @Test
  void aHalfFilledVisitIsOfferedAgainAfterSigningIn(App app) {
    DemoAccount mentor = app.account("VOLUNTEER");
    Page page = app.signIn(app.page(Viewport.PHONE), mentor);
    String address = "/app/support/log?case=" + firstCase(app, page);
    write(app, page, address);
    page.getByLabel("Có khó khăn").check();
    page.locator("[id='form:note']").fill("Đang tìm việc gần nhà.");
    awaitDraft(page);

    page.context().clearCookies();
    page.locator("[id='form:check']").click();
    signInHere(page, mentor);
    page.waitForURL("**" + address);
    use(page).click();
    assertThat(page.locator("[id='form:note']")).hasValue("Đang tìm việc gần nhà.");
    assertThat(page.getByLabel("Có khó khăn")).isChecked();

    page.locator("[id='form:check']").click();
    page.locator("[id='form:save']").click();
    page.waitForURL("**/app/support/due*");
    assertThat(draftOf(app, page, "activity", address).status()).isEqualTo(204);
  }

  @Test
  void aVisitIsKeptBetweenTheCheckAndTheSave(App app) {
    DemoAccount mentor = app.account("VOLUNTEER", 1);
    Page page = app.signIn(app.page(Viewport.PHONE), mentor);
    String address = "/app/support/log?case=" + firstCase(app, page);
    app.open(page, address);
    page.getByLabel("Ổn định").check();
    page.locator("[id='form:note']").fill("Đã có thẻ bảo hiểm.");
    page.locator("[id='form:check']").click();
    page.locator("[id='form:save']").waitFor();

    page.context().clearCookies();
    page.locator("[id='form:save']").click();
    signInHere(page, mentor);
    page.waitForURL("**" + address);
    use(page).click();
    assertThat(page.locator("[id='form:note']")).hasValue("Đã có thẻ bảo hiểm.");
    assertThat(page.getByLabel("Ổn định")).isChecked();
  }

  @Test
  void whatNoDraftHoldsYetKeepsThePageUntilSomebodyHasSignedInBesideIt(App app) {
    DemoAccount mentor = app.account("VOLUNTEER", 2);
    Page page = app.signIn(app.page(Viewport.DESK), mentor);
    write(app, page, "/app/stories/edit?case=" + firstCase(app, page));
    page.locator("[id='story:heading']").fill(HEADING);
    page.context().clearCookies();
    page.locator("[id='story:telling']").fill(TELLING);
    page.locator("[id='story:save']").click();
    assertThat(
            page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập ở thẻ mới")))
        .isVisible();
    assertThat(page.locator("[id='story:telling']")).hasValue(TELLING);

    app.signIn(page.context().newPage(), mentor);
    page.bringToFront();
    page.clock().fastForward(TEN_SECONDS);
    page.getByText("Tải lại trang để viết tiếp").click(); // offered once the draft is saved
    use(page).click();
    assertThat(page.locator("[id='story:telling']")).hasValue(TELLING);
  }

  private static String firstCase(App app, Page page) {
    app.open(page, "/app/people/cases");
    String link = page.locator("main a[href*='/app/desk/case?id=']").first().getAttribute("href");
    return link.replaceAll(".*[?&]id=([0-9A-Z]{13}).*", "$1");
  }

  /** Opens a form in a page whose clock can be put forward. */
  private static void write(App app, Page page, String address) {
    page.clock().install();
    app.open(page, address);
  }

  /** Drafts are saved every ten seconds of the page's clock, and not before. */
  private static void awaitDraft(Page page) {
    page.clock().fastForward(TEN_SECONDS);
    assertThat(page.locator(".ht-autosave-state"))
        .containsText(
            "Đã lưu nháp lúc", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
  }

  private static Locator use(Page page) {
    return page.getByText("Dùng bản nháp");
  }

  private static void signInHere(Page page, DemoAccount account) {
    page.waitForURL("**/dang-nhap?*");
    page.locator("input[autocomplete=username]").fill(account.userName());
    page.locator("input[type=password]").fill(account.password());
    page.locator("input[type=password]").press("Enter");
  }

  /** What the form gets when it asks for its draft. */
  private static Response draftOf(App app, Page page, String form, String address) {
    return page.waitForResponse(
        answer -> answer.url().contains("/app/api/drafts/" + form), () -> app.open(page, address));
  }
}
