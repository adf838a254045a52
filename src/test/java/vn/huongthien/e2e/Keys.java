package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * A person with a keyboard and nothing else. Every stop on the way must be seen: large enough, in
 * view, with a ring around it; and the next Tab must lead on.
 */
final class Keys {
  private static final int STOPS = 90;

  /** The words of what has the focus, and what is wrong about it. */
  private static final String STOP =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return '|nothing';
        const shown = e.matches('input[type=radio], input[type=checkbox]')
          ? (e.labels && e.labels[0]) || e : e;
        const label = (e.labels && e.labels[0] && e.labels[0].innerText)
          || e.getAttribute('aria-label') || e.innerText || e.value || '';
        const box = shown.getBoundingClientRect();
        const ring = [e, shown].some(x => {
          const s = getComputedStyle(x);
          return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
            || s.boxShadow !== 'none';
        });
        let wrong = '';
        if (!e.matches('main, [tabindex="-1"]') && !ring) wrong = 'no ring';
        if (box.width < 2 || box.height < 2) wrong = 'not to be seen';
        if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) {
          wrong = 'out of view';
        }
        return label.trim().replace(/\\s+/g, ' ') + '|' + wrong;
      }""";

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** What has the focus, in words. */
  String here() {
    String stop = (String) page.evaluate(STOP);
    String wrong = stop.substring(stop.lastIndexOf('|') + 1);
    String label = stop.substring(0, stop.lastIndexOf('|'));
    assertThat(wrong).as(page.url() + ": '" + label + "' has the focus").isEmpty();
    return label;
  }

  /** Goes on by Tab until something has the focus that begins with that text. */
  Keys to(String text) {
    StringBuilder way = new StringBuilder();
    for (int i = 0; i < STOPS; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate("() => document.activeElement === document.body").equals(true)) {
        continue; // the end of the page; the browser begins again
      }
      String stop = here();
      if (stop.startsWith(text)) {
        return this;
      }
      way.append(stop, 0, Math.min(stop.length(), 30)).append(" · ");
    }
    throw new AssertionError(page.url() + ": no way to '" + text + "' by " + way);
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keys type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Enter on a link or a button that leads to another page. */
  Keys go(String address) {
    page.keyboard().press("Enter");
    page.waitForURL("**" + address + "*");
    return this;
  }

  /** Waits until that text can be seen, and for the requests behind the page. */
  Keys see(String text) {
    page.getByText(text).locator("visible=true").first().waitFor();
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    return this;
  }

  /** Waits until the focus is on something that fits the selector. */
  Keys focusOn(String selector) {
    page.waitForFunction("s => document.activeElement.matches(s)", selector);
    here();
    return this;
  }
}
