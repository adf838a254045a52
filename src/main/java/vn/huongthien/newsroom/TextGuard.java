package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Terms;

/**
 * Lets no text on that names somebody we know: what tells of a person goes to the scan of the case
 * side, what the newsroom wrote goes through the lint. Fails closed.
 */
@ApplicationScoped
class TextGuard {
  private final Instance<ResidualScan> scans;
  private final ArticleLint lint;

  @Inject
  TextGuard(@Any Instance<ResidualScan> scans, ArticleLint lint) {
    this.scans = scans;
    this.lint = lint;
  }

  /**
   * @throws RuleViolated with the kinds that were found
   */
  void check(@Nullable Long sourceRef, Payload text) {
    List<String> kinds = sourceRef == null ? lint.blocking(text) : residual(sourceRef, text);
    if (!kinds.isEmpty()) {
      throw new RuleViolated("rule.newsroom.identifiers", Terms.of("newsroom.finding.", kinds));
    }
  }

  private List<String> residual(long sourceRef, Payload text) {
    if (scans.isUnsatisfied()) {
      throw new RuleViolated("rule.newsroom.scan");
    }
    return scans.stream()
        .flatMap(
            scan ->
                scan
                    .scan(
                        sourceRef,
                        text.language().code(),
                        text.title(),
                        text.lead(),
                        text.body() + "\n\n" + text.placeLabel() + "\n" + text.notice())
                    .stream())
        .map(ResidualFinding::kind)
        .distinct()
        .sorted()
        .toList();
  }
}
