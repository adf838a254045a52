package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.huongthien.harness.App;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.harness.Viewport;

/** The daily way of an officer without a mouse, and what of it goes on paper. */
@OnRunningApp
class KeyboardE2E {
  private static final String OFFICER = "canbo.maichau";

  @ParameterizedTest
  @EnumSource(Viewport.class)
  void fromSigningInToTheModel(Viewport viewport, App app) {
    Keys keys = new Keys(app.open(app.page(viewport), "/dang-nhap"));
    signIn(keys, app.accountNamed(OFFICER));
    skipAndMenus(keys);
    theCase(keys, viewport);
    theVisit(keys);
    theConsent(keys);
    menu(keys, viewport, "Mô hình").go("/app/mentoring/models");
    keys.to("Lập mô hình");
    String model = nextLink(keys);
    assertThat(model).isNotEmpty();
    keys.go("/app/mentoring/model?id=");
    keys.see("Kết quả");
  }

  private static void signIn(Keys keys, DemoAccount account) {
    keys.to("Tên đăng nhập").type(account.userName());
    keys.to("Mật khẩu").type("không phải");
    keys.press("Enter").see("chưa đúng").focusOn(".ht-summary");
    keys.to("Tên đăng nhập").press("Control+A").type(account.userName());
    keys.to("Mật khẩu").type(account.password()).go("/app/today");
  }

  private static void skipAndMenus(Keys keys) {
    keys.press("Tab");
    assertThat(keys.here()).isEqualTo("Đến nội dung chính");
    keys.press("Enter").focusOn("main");
    keys.page().evaluate("() => document.activeElement.blur()");
    keys.page().evaluate("() => scrollTo(0, 0)");
    keys.to("Tài khoản").press("Enter");
    keys.to("Thông báo");
    keys.press("Escape").focusOn("details.ht-user:not([open]) > summary");
  }

  private static void theCase(Keys keys, Viewport viewport) {
    menu(keys, viewport, "Hồ sơ").go("/app/people/cases");
    keys.to("HT-").go("/app/desk/case?id=");
    keys.to("Hỗ trợ").go("tab=support");
    keys.to("Ghi").go("/app/support/log?case=");
  }

  private static void theVisit(Keys keys) {
    keys.to("Tiếp tục").press("Enter").see("Chưa xong").focusOn(".ht-summary");
    keys.press("Tab").press("Enter").focusOn("input");
    keys.press("Space");
    if (keys.page().locator("input[name$=who]").count() > 0) {
      keys.to("Ổn định").press("Space");
    }
    keys.press("ArrowDown").press("ArrowUp");
    keys.to("Tiếp tục").press("Enter").see("Kiểm tra").focusOn("main, main *");
    keys.to("Lưu").press("Enter").see("Đã ghi");
  }

  private static void theConsent(Keys keys) {
    keys.page().goBack();
    keys.page().navigate(keys.page().url().replaceFirst("/app/.*", "/app/people/cases"));
    keys.to("HT-").go("/app/desk/case?id=");
    keys.to("Đồng ý").go("tab=consent");
    keys.to("Hỏi hoặc ghi đồng ý").go("/app/people/consents?case=");
  }

  private static Keys menu(Keys keys, Viewport viewport, String entry) {
    keys.page().evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
    if (viewport == Viewport.PHONE) {
      keys.to("Danh mục").press("Enter");
    }
    return keys.to(entry);
  }

  private static String nextLink(Keys keys) {
    for (int i = 0; i < 40; i++) {
      keys.press("Tab");
      String label = keys.here();
      if (keys.page()
          .evaluate("() => (document.activeElement.href || '').includes('/mentoring/model?id=')")
          .equals(true)) {
        return label;
      }
    }
    return "";
  }

  /** On paper: no menus and buttons, nothing of the identity, ink on white also in the dark. */
  @Test
  void whatGoesOnPaper(App app) {
    Page page = app.signIn(app.page(Viewport.DESK), app.accountNamed(OFFICER));
    app.open(page, "/app/people/cases");
    page.locator("a[href*='/app/desk/case?id=']").first().click();
    page.waitForURL("**/app/desk/case*");
    page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String hidden :
        new String[] {
          ".ht-nav", ".ht-user", ".ht-tabs", ".ht-panel--private", ".ht-identity-name", ".ht-button"
        }) {
      assertThat(page.locator(hidden).locator("visible=true").count()).as(hidden).isZero();
    }
    assertThat(page.getByRole(AriaRole.HEADING).locator("visible=true").count()).isPositive();
    assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
        .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
    assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"))
        .isEqualTo("rgb(0, 0, 0)");
    assertThat(page.pdf().length).isGreaterThan(10_000);
    app.shot(page, "print-case");
  }
}
