package vn.huongthien.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The running application with demo data and a browser to look at it. A page has a context of its
 * own: no cookie is shared between two of them.
 */
public final class App implements AutoCloseable {

  /** Says more than the browser's own line does: where, and on what element. */
  private static final String TELL_VIOLATION =
      "document.addEventListener('securitypolicyviolation', e => console.error("
          + "'Content Security Policy: ' + e.violatedDirective + ' at ' + e.sourceFile + ':'"
          + " + e.lineNumber + ' on ' + (e.target.outerHTML || '').slice(0, 200)))";

  private final AppProcess process;
  private final Path data;
  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Chromium chromium = new Chromium();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  App(AppProcess process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.base = "http://localhost:" + port;
  }

  /** The address of a path. */
  public String url(String path) {
    return base + path;
  }

  /** The data folder. */
  public Path data() {
    return data;
  }

  /** The process of launcher and server. */
  public AppProcess process() {
    return process;
  }

  /** The first demo account of that role. */
  public DemoAccount account(String role) {
    return account(role, 0);
  }

  /** The demo account of that role with that index. */
  public DemoAccount account(String role, int index) {
    return DemoAccount.of(data, role, index);
  }

  /** The demo account with that user name. */
  public DemoAccount accountNamed(String userName) {
    return DemoAccount.named(data, userName);
  }

  /** A new empty page of that size, in Vietnamese. */
  public Page page(Viewport viewport) {
    return page(viewport, "vi-VN");
  }

  /** A new empty page of that size for a browser of that language. */
  public Page page(Viewport viewport, String locale) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(locale)
                    .setTimezoneId("Asia/Ho_Chi_Minh")
                    .setHasTouch(viewport == Viewport.PHONE)
                    .setViewportSize(viewport.width, viewport.height));
    context.setDefaultTimeout(15_000);
    context.addInitScript(TELL_VIOLATION);
    contexts.add(context);
    Page page = context.newPage();
    page.onPageError(error -> complaints.add(page.url() + " script error: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + " " + message.text());
          }
        });
    return page;
  }

  /** Opens a path of the application. */
  public Page open(Page page, String path) {
    page.navigate(url(path));
    return page;
  }

  /** Signs in with the first account of that role. */
  public Page signIn(Page page, String role) {
    return signIn(page, account(role));
  }

  /** Signs in on the sign-in page, as a person would. */
  public Page signIn(Page page, DemoAccount account) {
    SignInTurns.await(url(""));
    open(page, "/dang-nhap");
    page.locator("input[autocomplete=username]").fill(account.userName());
    page.locator("input[type=password]").fill(account.password());
    page.locator("input[type=password]").press("Enter");
    page.waitForURL(url -> !url.contains("/dang-nhap"));
    return page;
  }

  /**
   * With {@code -Dht.shots=true} a picture of the whole page in {@code target/screenshots}, named
   * with the width.
   */
  public void shot(Page page, String name) {
    if (!Boolean.getBoolean("ht.shots")) {
      return;
    }
    String file = String.format(Locale.ROOT, "%s-%d.png", name, page.viewportSize().width);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Folders.TARGET.resolve("screenshots").resolve(file))
            .setFullPage(true));
  }

  /** A plain GET without cookies; redirects are not followed. */
  public HttpResponse<String> get(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(url(path))).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Somebody without a browser and without cookies. */
  public FormClient client() {
    return new FormClient(base);
  }

  /** What browsers complained about since the last call: script errors, refusals of the policy. */
  List<String> takeComplaints() {
    List<String> taken = List.copyOf(complaints);
    complaints.clear();
    return taken;
  }

  /** Closes the pages of a finished test. */
  void closePages() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  @Override
  public void close() {
    chromium.close();
    process.close();
  }
}
