package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.huongthien.access.Unscoped;
import vn.huongthien.publishing.PublicationLive;
import vn.huongthien.publishing.SourceWithdrawn;
import vn.huongthien.publishing.StoryReleases;
import vn.huongthien.stories.store.StoryRepository;

/**
 * Removes who is who in the transaction that makes a story public, and in the one that withdraws
 * it: from then on nobody needs it, and nobody can be made to give it away.
 */
@ApplicationScoped
@Unscoped("follows a release in the name of the application")
public class EndBenches {
  private final StoryRepository stories;
  private final StoryReleases releases;
  private final Clock clock;

  @Inject
  public EndBenches(StoryRepository stories, StoryReleases releases, Clock clock) {
    this.stories = stories;
    this.releases = releases;
    this.clock = clock;
  }

  void live(@Observes PublicationLive event) {
    releases.sourceOf(event.publicationId()).ifPresent(this::end);
  }

  void withdrawn(@Observes SourceWithdrawn event) {
    end(event.sourceRef());
  }

  private void end(long storyId) {
    stories.bench(storyId).ifPresent(bench -> bench.end(clock.instant()));
  }
}
