package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.huongthien.harness.Accessibility;
import vn.huongthien.harness.App;
import vn.huongthien.harness.OnRunningApp;
import vn.huongthien.harness.Viewport;

/** Each role opens the pages of its menu: they answer, fit a phone, and axe finds nothing grave. */
@OnRunningApp
class EveryPageE2E {
  @ParameterizedTest
  @CsvSource({
    "OFFICER,PHONE",
    "OFFICER,DESK",
    "VOLUNTEER,PHONE",
    "LEAD,DESK",
    "CONFIRMER,DESK",
    "EDITOR,DESK",
    "LEGAL,PHONE",
    "CHIEF,DESK",
    "DPO,DESK",
    "AUDITOR,DESK",
    "ADMIN,DESK",
  })
  void theMenuOfARole(String role, Viewport viewport, App app) {
    Page page = app.signIn(app.page(viewport), role);
    List<String> wrong = new ArrayList<>();
    for (String path : menu(page)) {
      Response answer = page.navigate(app.url(path));
      if (answer.status() != 200) {
        wrong.add(path + " answers " + answer.status());
        continue;
      }
      app.shot(page, role.toLowerCase(java.util.Locale.ROOT) + path.replace('/', '-'));
      wrong.addAll(Accessibility.grave(page).stream().map(v -> path + " " + v).toList());
      if (overflows(page)) {
        wrong.add(path + " is wider than the screen");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> menu(Page page) {
    Object found =
        page.evaluate(
            "() => [...new Set([...document.querySelectorAll('nav a')].map(a =>"
                + " a.getAttribute('href')).filter(h => h && h.startsWith('/app')))]");
    List<String> paths = new ArrayList<>(List.of("/app/identity/me"));
    ((List<?>) found).forEach(h -> paths.add(h.toString()));
    assertThat(paths).hasSizeGreaterThan(1);
    return paths;
  }

  private static boolean overflows(Page page) {
    return (Boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
