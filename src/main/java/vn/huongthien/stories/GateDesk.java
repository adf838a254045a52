package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.ResidualFinding;
import vn.huongthien.newsroom.SubjectRisk;
import vn.huongthien.publishing.Channels;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.ModelIntroduction;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.store.StoryRepository;

/** Editions that wait for the gate of the case side, as far as the user's scope reaches. */
@ApplicationScoped
class GateDesk {
  private final StoryRepository stories;
  private final IntroductionDesk introductions;
  private final GateQueries gates;
  private final StoryScan scan;
  private final StoryPermit permit;
  private final FinalRisk risk;
  private final CurrentUser user;
  private final Scoped scoped;

  @Inject
  GateDesk(
      StoryRepository stories,
      IntroductionDesk introductions,
      GateQueries gates,
      StoryScan scan,
      StoryPermit permit,
      FinalRisk risk,
      CurrentUser user,
      Scoped scoped) {
    this.stories = stories;
    this.introductions = introductions;
    this.gates = gates;
    this.scan = scan;
    this.permit = permit;
    this.risk = risk;
    this.user = user;
    this.scoped = scoped;
  }

  /** An edition and the story behind it; no story for the introduction of a model. */
  record Waiting(GateQueries.Awaiting edition, Optional<Story> story) {
    /** The texts that have to be read to their end. */
    Set<GateText> toRead() {
      return story.isEmpty() ? EnumSet.of(GateText.PUBLIC) : EnumSet.allOf(GateText.class);
    }
  }

  List<Waiting> all() {
    AccessScope scope = user.scope(Permission.PASS_PRIVACY_GATE);
    return gates.awaitingPrivacy(sources(scope)).stream()
        .map(e -> new Waiting(e, stories.find(scope, e.sourceRef())))
        .toList();
  }

  private List<Long> sources(AccessScope scope) {
    List<Long> sources = new ArrayList<>(stories.handedOver(scope));
    sources.addAll(introductions.within(Permission.PASS_PRIVACY_GATE));
    return sources;
  }

  Optional<GateQueries.Confirmed> confirmed(long editionId) {
    return gates.confirmed(sources(user.scope(Permission.PASS_PRIVACY_GATE)), editionId);
  }

  Waiting find(long editionId) {
    return scoped.found(
        all().stream().filter(w -> w.edition().editionId() == editionId).findFirst(),
        "edition",
        editionId);
  }

  /** The introduction of a model behind an edition; empty for a story. */
  Optional<ModelIntroduction> introduction(Waiting waiting) {
    return introductions.find(waiting.edition().sourceRef());
  }

  /**
   * @throws RuleViolated when the permit refuses, something known is in the text, or too few people
   *     match what it tells
   */
  @Unscoped("the edition was found within the scope before")
  void requireClean(Waiting waiting) {
    GateQueries.Awaiting e = waiting.edition();
    permit
        .refusal(e.sourceRef(), Channels.WEBSITE)
        .ifPresent(
            key -> {
              throw new RuleViolated(key);
            });
    List<ResidualFinding> left = scan.scan(e.sourceRef(), e.payload());
    if (!left.isEmpty()) {
      throw new RuleViolated(
          "rule.stories.residual",
          left.stream().map(ResidualFinding::kind).collect(Collectors.joining(", ")));
    }
    risk.waitForOthers(e.sourceRef());
    look(e).require();
  }

  SubjectRisk.Standing look(GateQueries.Awaiting e) {
    return risk.look(
        new SubjectRisk.Asked(e.editionId(), e.sourceRef(), e.payload(), e.payload(), e.facts()));
  }
}
