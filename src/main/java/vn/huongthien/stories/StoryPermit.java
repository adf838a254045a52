package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.huongthien.access.Unscoped;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.newsroom.SubjectRisk.Asked;
import vn.huongthien.publishing.Counted;
import vn.huongthien.publishing.PublicationPermit;
import vn.huongthien.publishing.Release;
import vn.huongthien.stories.domain.AnonymisationRelease;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.store.IntroductionRepository;
import vn.huongthien.stories.store.StoryRepository;

/**
 * Allows a release only while the index knows every case, the person's consent for the channel is
 * valid today, and the raw text is still the one that was anonymised. Whatever is unknown is
 * refused.
 */
@ApplicationScoped
@Unscoped("asked by publishing in the name of the application")
public class StoryPermit implements PublicationPermit {
  private final Engine engine;
  private final StoryRepository stories;
  private final IntroductionRepository introductions;
  private final StoryConsents consents;
  private final FinalRisk risk;

  @Inject
  public StoryPermit(
      Engine engine,
      StoryRepository stories,
      IntroductionRepository introductions,
      StoryConsents consents,
      FinalRisk risk) {
    this.engine = engine;
    this.stories = stories;
    this.introductions = introductions;
    this.consents = consents;
    this.risk = risk;
  }

  @Override
  @Transactional
  public Optional<String> refusal(long sourceRef, String channel) {
    if (!engine.ready()) {
      return Optional.of("rule.stories.indexNotReady");
    }
    if (introductions.any(sourceRef).isPresent()) {
      return Optional.empty();
    }
    Optional<Story> story = stories.any(sourceRef);
    if (story.isEmpty()) {
      return Optional.of("rule.stories.noSource");
    }
    if (!consents.valid(story.get().caseId(), channel)) {
      return Optional.of("rule.stories.noConsent");
    }
    List<AnonymisationRelease> releases = stories.releases(sourceRef);
    return releases.isEmpty()
            || !MessageDigest.isEqual(releases.get(0).sourceHash(), story.get().sourceHash())
        ? Optional.of("rule.stories.sourceChanged")
        : Optional.empty();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Counted count(Release release) {
    long source = Objects.requireNonNull(release.sourceRef());
    risk.waitForOthers(source);
    Payload text =
        new Payload(
            release.language(),
            release.kind(),
            release.area(),
            release.title(),
            release.lead(),
            release.body(),
            release.placeLabel(),
            release.notice(),
            List.of());
    return risk.look(new Asked(release.editionId(), source, text, text, release.facts())).require();
  }
}
