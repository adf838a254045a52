package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.people.KnownPeople.PersonIdentity;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.Channels;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.stories.Readiness.Problem;
import vn.huongthien.stories.domain.Story;

/**
 * Everything that must hold before a public text leaves the case side. The workbench shows the same
 * list that the hand-over enforces.
 */
@ApplicationScoped
@Unscoped("the callers found the story within their scope")
class ReadyToSubmit {
  private static final int AREA = 2;

  private final Engine engine;
  private final KnownPeople people;
  private final StoryRisk risk;
  private final StoryConsents consents;
  private final DisclosedFacts facts;

  @Inject
  ReadyToSubmit(
      Engine engine,
      KnownPeople people,
      StoryRisk risk,
      StoryConsents consents,
      DisclosedFacts facts) {
    this.engine = engine;
    this.people = people;
    this.risk = risk;
    this.consents = consents;
    this.facts = facts;
  }

  Readiness check(Story story, CaseHeader header, StoryText raw, Bench bench) {
    PersonIdentity person = people.of(story.caseId());
    List<Problem> problems = new ArrayList<>();
    if (!engine.ready()) {
      problems.add(Problem.of("rule.stories.indexNotReady"));
    }
    if (bench.row().blocked() != null) {
      problems.add(Problem.of("rule.stories.blocked"));
    }
    if (!bench.row().isOf(story.sourceHash())) {
      problems.add(Problem.of("rule.stories.sourceChanged"));
    }
    if (bench.sheet().open() > 0) {
      problems.add(Problem.of("rule.stories.openFindings", bench.sheet().open()));
    }
    StoryText text = engine.apply(raw, bench.sheet());
    Set<Kind> residual = engine.residual(text, KnownOfCase.identifiers(person));
    if (!residual.isEmpty()) {
      problems.add(
          Problem.of(
              "rule.stories.residual",
              residual.stream().map(Kind::name).collect(Collectors.joining(", "))));
    }
    if (!text.isComplete()) {
      problems.add(Problem.of("rule.stories.incomplete"));
    }
    if (!consents.valid(story.caseId(), Channels.WEBSITE)) {
      problems.add(Problem.of("rule.stories.noConsent"));
    }
    if (!bench.disclosure().covers(risk.told(text, header))) {
      problems.add(Problem.of("rule.stories.toldMore"));
    }
    RiskAssessment assessed = risk.assess(story.id(), header, person, bench.disclosure());
    if (assessed.verdict() == RiskAssessment.Verdict.BLOCKED) {
      problems.add(Problem.of("rule.stories.riskBlocked", assessed.cumulativeK()));
    } else if (assessed.verdict() == RiskAssessment.Verdict.CAUTION
        && bench.riskReason().isBlank()) {
      problems.add(Problem.of("rule.stories.riskReason", assessed.cumulativeK()));
    }
    return new Readiness(payload(header, bench.disclosure(), text), assessed, problems);
  }

  private Payload payload(CaseHeader header, Disclosure told, StoryText text) {
    return new Payload(
        Language.VI,
        ContentKind.HIGHLIGHT,
        AREA,
        text.title(),
        text.lead(),
        text.body(),
        facts.placeLabel(header, told, Language.VI),
        "",
        List.of());
  }
}
