package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.people.CaseVault;
import vn.huongthien.people.KnownPeople.PersonIdentity;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.publishing.StoryReleases;
import vn.huongthien.publishing.StoryReleases.Released;
import vn.huongthien.stories.LinkedStory.State;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.AnonymisationRelease;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.store.StoryRepository;

/** What a reader could put together with a story: all that is told about the same person. */
@ApplicationScoped
class LinkedStories {
  private final StoryRepository stories;
  private final StoryReleases releases;
  private final StoryRisk risk;
  private final DisclosedFacts facts;
  private final CaseVault vault;

  @Inject
  LinkedStories(
      StoryRepository stories,
      StoryReleases releases,
      StoryRisk risk,
      DisclosedFacts facts,
      CaseVault vault) {
    this.stories = stories;
    this.releases = releases;
    this.risk = risk;
    this.facts = facts;
    this.vault = vault;
  }

  /**
   * The other stories of the person within the scope, and what was public of this one, newest
   * first. What its author still writes is left out.
   */
  List<LinkedStory> of(AccessScope scope, long storyId, PersonIdentity person) {
    Map<Long, List<Released>> released =
        releases.of(risk.token(person)).stream()
            .collect(Collectors.groupingBy(Released::sourceRef));
    List<LinkedStory> linked = new ArrayList<>();
    for (Object[] row : stories.ofPerson(scope, person.personId())) {
      Story story = (Story) row[0];
      List<Released> before = released.getOrDefault(story.id(), List.of());
      if (before.isEmpty() && (story.id() == storyId || story.state().withAuthor())) {
        continue;
      }
      linked.add(
          before.isEmpty() ? unreleased(story, (Anonymisation) row[1]) : released(story, before));
    }
    return List.copyOf(linked);
  }

  private LinkedStory released(Story story, List<Released> before) {
    Released shown =
        before.stream()
            .filter(r -> r.state() == PublicationState.LIVE)
            .findFirst()
            .orElse(before.get(0));
    return new LinkedStory(
        story.id(),
        title(story),
        shown.path() == null ? State.GONE : State.PUBLIC,
        shown.at(),
        shown.path(),
        before.stream()
            .map(r -> facts.disclosing(facts.read(r.facts())))
            .reduce(Disclosure::and)
            .orElse(null),
        true);
  }

  private LinkedStory unreleased(Story story, @Nullable Anonymisation bench) {
    boolean handedOver = bench != null && bench.submittedAt() != null;
    return new LinkedStory(
        story.id(),
        title(story),
        handedOver ? State.HANDED_OVER : State.AT_WORK,
        story.changedAt(),
        null,
        bench == null ? null : Disclosure.parse(bench.disclosure()),
        handedOver);
  }

  private String title(Story story) {
    List<AnonymisationRelease> handedOver = stories.releases(story.id());
    if (handedOver.isEmpty()) {
      return stories.openTitle(story);
    }
    AnonymisationRelease last = handedOver.get(0);
    String text =
        vault.open(story.caseId(), "anonymisation_release", "text_sealed", last.id(), last.text());
    return text.lines().findFirst().orElse("");
  }
}
