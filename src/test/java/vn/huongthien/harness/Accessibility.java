package vn.huongthien.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what keeps people from using a page, with axe. */
public final class Accessibility {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Accessibility() {}

  /** Fails when axe finds anything serious or critical; names rule and element. */
  public static void check(Page page) {
    assertThat(grave(page)).as("axe on " + page.url()).isEmpty();
  }

  /** What axe finds that is serious or critical: rule and element. */
  public static List<String> grave(Page page) {
    // our pages have no frames: the mode without a second page for the sum is the same, and faster;
    // what is in order need not be told, which takes half of the time
    AxeRunOptions violations = new AxeRunOptions();
    violations.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(violations).setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Accessibility::describe)
            .toList();
  }

  private static String describe(Rule rule) {
    String where =
        rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
    return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + "\n    " + where;
  }
}
