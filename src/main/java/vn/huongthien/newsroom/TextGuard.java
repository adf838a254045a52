package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.huongthien.newsroom.SubjectRisk.Asked;
import vn.huongthien.newsroom.SubjectRisk.Proposal;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.publishing.Counted;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Terms;

/**
 * Lets no text on that names somebody we know, or tells so much that too few people match: what
 * tells of a person is scanned and counted by the case side, what the newsroom wrote goes through
 * the lint. Fails closed.
 */
@ApplicationScoped
class TextGuard {
  private final Instance<ResidualScan> scans;
  private final Instance<SubjectRisk> risks;
  private final ArticleLint lint;

  @Inject
  TextGuard(@Any Instance<ResidualScan> scans, @Any Instance<SubjectRisk> risks, ArticleLint lint) {
    this.scans = scans;
    this.risks = risks;
    this.lint = lint;
  }

  /**
   * The text of an edition as it stands.
   *
   * @throws RuleViolated with the kinds that were found, or with what is told too exactly
   */
  void check(NewsItem item, Edition edition) {
    Payload text = edition.payload(item);
    Long source = item.sourceRef();
    if (source == null) {
      refuse(lint.blocking(text));
      return;
    }
    check(new Asked(edition.id(), source, text, text, edition.facts()));
  }

  /** The same for a text that tells of somebody, with what it discloses. */
  Counted check(Asked asked) {
    refuse(residual(asked.sourceRef(), asked.text()));
    return risk().look(asked).require();
  }

  /** The least generalisation of a text, which is clean and safe. */
  Proposal generalised(Asked asked) {
    Optional<Proposal> proposal = risk().generalise(asked);
    if (proposal.isEmpty()) {
      refuse(residual(asked.sourceRef(), asked.text()));
      throw new RuleViolated(
          risk().look(asked).isEnough() ? "rule.newsroom.enough" : "rule.newsroom.byHand");
    }
    refuse(residual(asked.sourceRef(), proposal.get().text()));
    return proposal.get();
  }

  SubjectRisk risk() {
    if (!risks.isResolvable()) {
      throw new RuleViolated("rule.newsroom.scan");
    }
    return risks.get();
  }

  private static void refuse(List<String> kinds) {
    if (!kinds.isEmpty()) {
      throw new RuleViolated("rule.newsroom.identifiers", Terms.of("newsroom.finding.", kinds));
    }
  }

  private List<String> residual(long sourceRef, Payload text) {
    if (scans.isUnsatisfied()) {
      throw new RuleViolated("rule.newsroom.scan");
    }
    return scans.stream()
        .flatMap(scan -> scan.scan(sourceRef, text).stream())
        .map(ResidualFinding::kind)
        .distinct()
        .sorted()
        .toList();
  }
}
