package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.anonymize.RiskAssessment.Verdict;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.newsroom.SubjectRisk;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.Counted;
import vn.huongthien.publishing.ReleaseRegister;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.store.IntroductionRepository;
import vn.huongthien.stories.store.StoryRepository;

/**
 * Counts a text as it would be published: what was declared and what it plainly tells, with all
 * that is public about the person or ahead on its way there. Whatever is unknown is refused.
 */
@ApplicationScoped
@Unscoped("asked by the newsroom and by publishing in the name of the application")
public class FinalRisk implements SubjectRisk {
  private final StoryRepository stories;
  private final IntroductionRepository introductions;
  private final StoryRisk risk;
  private final DisclosedFacts facts;
  private final BenchBook benches;
  private final GateQueries gates;
  private final ReleaseRegister register;

  @Inject
  FinalRisk(
      StoryRepository stories,
      IntroductionRepository introductions,
      StoryRisk risk,
      DisclosedFacts facts,
      BenchBook benches,
      GateQueries gates,
      ReleaseRegister register) {
    this.stories = stories;
    this.introductions = introductions;
    this.risk = risk;
    this.facts = facts;
    this.benches = benches;
    this.gates = gates;
    this.register = register;
  }

  /** A question with what is known of the person behind it. */
  private record Case(Asked asked, Story story, Subject person, ToldFacts reader) {
    Disclosure told(Payload text) {
      return reader.in(PublicTexts.whole(text));
    }
  }

  @Override
  @Transactional
  public Standing look(Asked asked) {
    if (introductions.any(asked.sourceRef()).isPresent()) {
      return new Standing(new Counted(asked.declared(), 0, 0), true, 0, List.of());
    }
    Case one = open(asked);
    Disclosure told = declared(one).and(one.told(asked.text()));
    RiskAssessment assessed = assess(one, told);
    RiskAssessment.Fix fix = assessed.bestFix();
    return new Standing(
        counted(one, told, assessed),
        allowed(one.story(), told, assessed),
        assessed.threshold(),
        fix == null ? List.of() : told.beyond(facts.disclosing(fix.facts())));
  }

  /** From here on no other text about the same person is counted before this transaction ends. */
  @Transactional
  void waitForOthers(long sourceRef) {
    if (introductions.any(sourceRef).isEmpty()) {
      register.lock(risk.token(subject(story(sourceRef)).personId()));
    }
  }

  @Override
  @Transactional
  public Optional<Proposal> generalise(Asked asked) {
    if (introductions.any(asked.sourceRef()).isPresent()
        || asked.text().language() != Language.VI) {
      return Optional.empty();
    }
    Case one = open(asked);
    Disclosure declared = declared(one);
    Disclosure seen = one.told(asked.before());
    Disclosure now = declared.unless(seen).and(one.told(asked.text()));
    RiskAssessment assessed = assess(one, now);
    if (assessed.verdict() == Verdict.SAFE) {
      List<String> steps = declared.beyond(now);
      return steps.isEmpty()
          ? Optional.empty()
          : Optional.of(new Proposal(asked.text(), counted(one, now, assessed), steps));
    }
    return assessed.fixes().stream()
        .map(fix -> facts.disclosing(fix.facts()))
        .filter(to -> to.covers(declared.unless(seen)))
        .flatMap(to -> proposal(one, declared.and(now), to).stream())
        .findFirst();
  }

  private Optional<Proposal> proposal(Case one, Disclosure from, Disclosure to) {
    Payload text = coarser(one, to);
    if (!to.covers(one.told(text))) {
      return Optional.empty();
    }
    RiskAssessment assessed = assess(one, to);
    return assessed.verdict() == Verdict.SAFE
        ? Optional.of(new Proposal(text, counted(one, to, assessed), from.beyond(to)))
        : Optional.empty();
  }

  private Payload coarser(Case one, Disclosure to) {
    Payload text = one.asked().text();
    Coarsening less = one.reader().coarsening(to);
    Disclosure label = one.reader().in(new StoryText("", "", text.placeLabel()));
    return new Payload(
        text.language(),
        text.kind(),
        text.area(),
        less.of(text.title()),
        less.of(text.lead()),
        less.of(text.body()),
        label.area().compareTo(to.area()) > 0
            ? facts.placeLabel(one.person(), to, text.language())
            : text.placeLabel(),
        less.of(text.notice()),
        text.mediaDigests());
  }

  private Case open(Asked asked) {
    Story story = story(asked.sourceRef());
    Subject person = subject(story);
    return new Case(asked, story, person, risk.toldBy(person));
  }

  private Story story(long sourceRef) {
    return stories.any(sourceRef).orElseThrow(() -> new RuleViolated("rule.stories.noSource"));
  }

  private Subject subject(Story story) {
    return Subject.of(stories.subjectOf(story.caseId()));
  }

  private Disclosure declared(Case one) {
    return facts.disclosing(facts.read(one.asked().declared()));
  }

  private RiskAssessment assess(Case one, Disclosure told) {
    List<Map<String, String>> ahead =
        gates.aheadOf(risk.token(one.person().personId()), one.asked().editionId());
    return risk.recount(one.person(), told, ahead);
  }

  private Counted counted(Case one, Disclosure told, RiskAssessment assessed) {
    return new Counted(
        facts.lines(facts.of(one.person(), told)), assessed.k(), assessed.cumulativeK());
  }

  /** Few people are enough only where the author gave a reason for telling just that. */
  private boolean allowed(Story story, Disclosure told, RiskAssessment assessed) {
    return switch (assessed.verdict()) {
      case SAFE -> true;
      case CAUTION ->
          benches
              .of(story)
              .filter(b -> !b.riskReason().isBlank() && b.disclosure().covers(told))
              .isPresent();
      case BLOCKED -> false;
    };
  }
}
