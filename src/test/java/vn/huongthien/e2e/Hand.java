package vn.huongthien.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/**
 * What a person does on a page, by the words that stand there: nothing here knows an id. A tap is
 * counted, typing is not one.
 */
public final class Hand {
  private final Page page;
  private int taps;

  public Hand(Page page) {
    this.page = page;
  }

  public Page page() {
    return page;
  }

  /** Taps since the last call. */
  public int takeTaps() {
    int all = taps;
    taps = 0;
    return all;
  }

  /** Types into the field with that label. */
  public Hand write(String label, String text) {
    Locator field = page.getByLabel(starts(label)).first();
    field.fill(text);
    field.press("Tab");
    return this;
  }

  /** Chooses what begins with that text from the list with that label, once it is there. */
  public Hand choose(String label, String option) {
    taps += 2;
    Locator list = page.getByLabel(starts(label)).first();
    Locator choice =
        list.locator("option")
            .filter(new Locator.FilterOptions().setHasText(starts(option)))
            .first();
    choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    list.selectOption(choice.getAttribute("value"));
    return calm();
  }

  /** Taps one answer of the question with that legend. */
  public Hand pick(String question, String answer) {
    taps++;
    question(question).getByLabel(starts(answer)).first().click();
    return calm();
  }

  /** Taps every answer of the question with that legend. */
  public Hand pickAll(String question) {
    Locator answers = question(question).locator("input");
    for (int i = 0; i < answers.count(); i++) {
      taps++;
      answers.nth(i).click();
    }
    return this;
  }

  /** Waits until what the last answer brings along (another list, say) has arrived. */
  private Hand calm() {
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    return this;
  }

  private Locator question(String legend) {
    Locator with =
        page.locator("legend").filter(new Locator.FilterOptions().setHasText(starts(legend)));
    return page.locator("fieldset").filter(new Locator.FilterOptions().setHas(with)).first();
  }

  /** Ticks the box with that label. */
  public Hand tick(String label) {
    taps++;
    page.getByLabel(starts(label)).first().check();
    return this;
  }

  /** Presses a button. */
  public Hand press(String name) {
    taps++;
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(name)))
        .first()
        .click();
    return calm();
  }

  /** Whether such a button is there. */
  public boolean offers(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(name)))
        .first()
        .isVisible();
  }

  /** Follows a link. */
  public Hand follow(String name) {
    taps++;
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(starts(name)))
        .first()
        .click();
    return this;
  }

  /** Waits until that text can be seen. */
  public Hand see(String text) {
    page.getByText(text).locator("visible=true").first().waitFor();
    return this;
  }

  private static Pattern starts(String text) {
    return Pattern.compile("^\\s*" + quoted(text));
  }

  private static Pattern exactly(String text) {
    return Pattern.compile("^\\s*" + quoted(text) + "\\s*$");
  }

  /** The browser's expressions know no \\Q. */
  private static String quoted(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
  }
}
