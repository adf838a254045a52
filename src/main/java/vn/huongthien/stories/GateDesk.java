package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.ResidualFinding;
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
  private final CurrentUser user;
  private final Scoped scoped;

  @Inject
  GateDesk(
      StoryRepository stories,
      IntroductionDesk introductions,
      GateQueries gates,
      StoryScan scan,
      StoryPermit permit,
      CurrentUser user,
      Scoped scoped) {
    this.stories = stories;
    this.introductions = introductions;
    this.gates = gates;
    this.scan = scan;
    this.permit = permit;
    this.user = user;
    this.scoped = scoped;
  }

  /** An edition and the story behind it; no story for the introduction of a model. */
  record Waiting(GateQueries.Awaiting edition, Optional<Story> story) {}

  List<Waiting> all() {
    var scope = user.scope(Permission.PASS_PRIVACY_GATE);
    List<Long> sources = new ArrayList<>(stories.handedOver(scope));
    sources.addAll(introductions.within(Permission.PASS_PRIVACY_GATE));
    return gates.awaitingPrivacy(sources).stream()
        .map(e -> new Waiting(e, stories.find(scope, e.sourceRef())))
        .toList();
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
   * @throws RuleViolated when the permit refuses or something known is in the text
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
    List<ResidualFinding> left = scan.scan(e.sourceRef(), e.lang(), e.title(), e.lead(), e.body());
    if (!left.isEmpty()) {
      throw new RuleViolated(
          "rule.stories.residual",
          left.stream().map(ResidualFinding::kind).collect(Collectors.joining(", ")));
    }
  }
}
