package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The workbench by keyboard alone: the focus is always somewhere, and no key fires in a field. */
final class BenchKeys {
  private final Hand hand;
  private final Page page;

  BenchKeys(Hand hand) {
    this.hand = hand;
    this.page = hand.page();
  }

  void walk() {
    signs("KNOWN", "FORM");
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
    back();
    keep();
    search();
    decide();
    generalise();
    signs("KNOWN", "DECIDED");
    turnOff();
    searchWithoutScript();
  }

  /** Whoever sees no colours tells the looks apart by the line, by the sign and by words. */
  private void signs(String... looks) {
    Locator marks = page.locator(".ht-marked .ht-mark:has(.ht-sign)");
    assertThat(marks.count()).isGreaterThan(5);
    Map<String, String> signs = new TreeMap<>();
    Map<String, String> lines = new TreeMap<>();
    for (Locator mark : marks.all()) {
      String look = mark.getAttribute("class").replaceAll(".*ht-mark--(\\w+).*", "$1");
      String sign = style(mark.locator(".ht-sign"), "::before", "content");
      assertThat(sign).as(look).matches("\"\\S\"");
      assertThat(signs.getOrDefault(look, sign)).isEqualTo(sign);
      signs.put(look, sign);
      lines.put(look, style(mark, null, "textDecorationStyle"));
    }
    assertThat(page.locator(".ht-marked .ht-mark .ht-sr").allInnerTexts())
        .hasSize(marks.count())
        .allMatch(words -> words.matches("\\s*\\(.+\\)"));
    assertThat(signs).containsKeys(looks);
    assertThat(signs.values()).doesNotHaveDuplicates();
    assertThat(lines.values()).doesNotHaveDuplicates();
  }

  private static String style(Locator of, String part, String property) {
    return (String)
        of.evaluate(
            "(e, [part, of]) => getComputedStyle(e, part)[of]", Arrays.asList(part, property));
  }

  private void back() {
    String first = title();
    keys("n");
    assertThat(awaitOther(first)).isNotEqualTo(first);
    String second = title();
    keys("p");
    assertThat(awaitOther(second)).isEqualTo(first);
    focusIn("#deciding");
  }

  /** A full name cannot be kept and the key says so; other words want a reason first. */
  private void keep() {
    int open = open();
    until("#not-kept:has-text('Họ và tên đầy đủ')");
    String name = title();
    assertThat(page.locator("[id='bench:keep']").count()).isZero();
    keys("k");
    focusIn("#not-kept");
    keys("Enter");
    assertThat(title()).isEqualTo(name);
    until("[id='bench:keep']");
    assertThat(page.locator("#not-kept").count()).isZero();
    keys("k");
    focusIn("[id='bench:reason']");
    keys("Escape");
    focusIn("#deciding");
    assertThat(open()).as("nothing was decided").isEqualTo(open);
  }

  private void generalise() {
    int open = open();
    String words = title().replaceAll("(?s).*“(.*)”.*", "$1");
    keys("g");
    awaitLess(open);
    focusIn("#deciding");
    Locator decided =
        page.locator(".ht-finding", new Page.LocatorOptions().setHasText("“" + words + "” →"));
    assertThat(decided.first().innerText()).contains("Khái quát");
  }

  /** Goes on to an open finding of that sort. */
  private void until(String selector) {
    for (int i = open(); i > 0 && page.locator(selector).count() == 0; i--) {
      String before = title();
      keys("n");
      awaitOther(before);
    }
    assertThat(page.locator(selector).count()).as(selector).isPositive();
  }

  private String title() {
    return page.locator("#deciding-title").innerText();
  }

  private String awaitOther(String title) {
    page.waitForFunction(
        "title => document.getElementById('deciding-title').innerText !== title", title);
    return title();
  }

  private void awaitLess(int open) {
    page.waitForFunction("open => !document.body.innerText.includes('Còn ' + open + ' chỗ')", open);
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
    awaitLess(open);
    focusIn("#deciding");
    assertThat(open()).isLessThan(open);
    assertThat(title()).startsWith("Chỗ ");
  }

  private void turnOff() {
    String title = title();
    hand.press("Phím tắt đang bật");
    keys("n");
    keys("a");
    hand.press("Phím tắt đang tắt");
    assertThat(title()).isEqualTo(title);
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
