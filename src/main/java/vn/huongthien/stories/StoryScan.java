package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.newsroom.ResidualFinding;
import vn.huongthien.newsroom.ResidualScan;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.store.IntroductionRepository;
import vn.huongthien.stories.store.StoryRepository;

/** Looks through what an editor changed with all that the case file knows; only kinds go back. */
@ApplicationScoped
@Unscoped("asked by the newsroom in the name of the application; no value crosses")
public class StoryScan implements ResidualScan {
  private final Engine engine;
  private final StoryRepository stories;
  private final IntroductionRepository introductions;
  private final KnownPeople people;

  @Inject
  public StoryScan(
      Engine engine,
      StoryRepository stories,
      IntroductionRepository introductions,
      KnownPeople people) {
    this.engine = engine;
    this.stories = stories;
    this.introductions = introductions;
    this.people = people;
  }

  @Override
  @Transactional
  public List<ResidualFinding> scan(long sourceRef, Payload text) {
    if (!engine.ready()) {
      throw new RuleViolated("rule.stories.indexNotReady");
    }
    return engine.residual(PublicTexts.whole(text), known(sourceRef)).stream()
        .map(kind -> new ResidualFinding(kind.name()))
        .toList();
  }

  /** Without a story behind it a text is still looked through for everybody else. */
  private KnownIdentifiers known(long sourceRef) {
    if (introductions.any(sourceRef).isPresent()) {
      return KnownIdentifiers.none();
    }
    return stories
        .any(sourceRef)
        .map(story -> KnownOfCase.identifiers(people.of(story.caseId())))
        .orElseThrow(() -> new IllegalStateException("no story behind the text"));
  }
}
