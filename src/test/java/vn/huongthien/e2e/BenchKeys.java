package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;

/** The workbench by keyboard alone: the focus is always somewhere, and no key fires in a field. */
final class BenchKeys {
  private final Hand hand;
  private final Page page;

  BenchKeys(Hand hand) {
    this.hand = hand;
    this.page = hand.page();
  }

  void walk() {
    keys("n");
    focusIn("#deciding");
    keys("t");
    focusIn(".ht-marked a[aria-current]");
    keys("t");
    focusIn("#deciding");
    keys("c");
    focusIn("[id='bench:replacement']");
    keys("Escape");
    focusIn("#deciding");
    keys("?");
    focusIn("#keys");
    search();
    decide();
    turnOff();
    searchWithoutScript();
  }

  /** What is typed in the box are letters, and they never stand in the address. */
  private void search() {
    String at = page.url();
    int open = open();
    keys("/");
    focusIn("#find");
    page.keyboard().type("can doai");
    assertThat(page.locator("#find").inputValue()).isEqualTo("can doai");
    page.locator("#find").fill("doai");
    keys("Enter");
    page.locator("#found").waitFor();
    assertThat(page.url()).isEqualTo(at).doesNotContain("doai");
    assertThat(open()).as("typing decides nothing").isEqualTo(open);
    focusIn("#found");
    keys(".");
    focusIn("#h-1");
    keys(".");
    focusIn("#h-2");
    keys(",");
    focusIn("#h-1");
  }

  private void decide() {
    int open = open();
    keys("n");
    focusIn("#deciding");
    keys("a");
    page.waitForFunction("open => !document.body.innerText.includes('Còn ' + open + ' chỗ')", open);
    focusIn("#deciding");
    assertThat(open()).isLessThan(open);
    assertThat(page.locator("#deciding-title").innerText()).startsWith("Chỗ ");
  }

  private void turnOff() {
    String title = page.locator("#deciding-title").innerText();
    hand.press("Phím tắt đang bật");
    keys("n");
    keys("a");
    hand.press("Phím tắt đang tắt");
    assertThat(page.locator("#deciding-title").innerText()).isEqualTo(title);
    page.locator("#deciding").focus();
  }

  /** The same form as a browser without script sends it. */
  private void searchWithoutScript() {
    URI here = URI.create(page.url());
    APIResponse answer =
        page.request()
            .post(
                page.url(),
                RequestOptions.create()
                    .setHeader("Origin", here.getScheme() + "://" + here.getAuthority())
                    .setForm(FormData.create().set("words", "d.o.a.i")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("id=\"h-1\"", "id=\"found\"");
    String asked = page.url() + "&words=doai";
    assertThat(page.request().get(asked).text())
        .as("a search by address finds nothing")
        .doesNotContain("id=\"found\"");
  }

  private int open() {
    String text =
        page.getByText(java.util.regex.Pattern.compile("Còn \\d+ chỗ")).first().innerText();
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private void keys(String key) {
    page.keyboard().press(key);
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
  }

  private void focusIn(String selector) {
    page.waitForFunction(
        "selector => { const at = document.activeElement; return !!at && !!at.closest(selector); }",
        selector);
  }
}
