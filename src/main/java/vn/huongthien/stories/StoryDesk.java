package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Scoped;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.store.StoryRepository;

/** What the commands over stories share: who acts, and finding a story within the scope. */
@ApplicationScoped
class StoryDesk {
  private final StoryRepository stories;
  private final CaseQueries cases;
  private final CurrentUser user;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  StoryDesk(
      StoryRepository stories, CaseQueries cases, CurrentUser user, Scoped scoped, Clock clock) {
    this.stories = stories;
    this.cases = cases;
    this.user = user;
    this.scoped = scoped;
    this.clock = clock;
  }

  StoryRepository stories() {
    return stories;
  }

  long account() {
    return user.accountId();
  }

  Instant now() {
    return clock.instant();
  }

  AccessScope scope(Permission permission) {
    return user.scope(permission);
  }

  Story find(Permission permission, long id) {
    return scoped.found(stories.find(user.scope(permission), id), "story", id);
  }

  CaseHeader header(Permission permission, Story story) {
    return cases.header(user.scope(permission), story.caseId());
  }

  /** A new story of a case that the user may write about. */
  Story begin(long id, long caseId) {
    CaseHeader header = cases.header(user.scope(Permission.WRITE_STORY), caseId);
    Story story = new Story(id, header.id(), account(), now());
    stories.add(story);
    return story;
  }

  /**
   * A story that the user may write on: the own one, and for whoever anonymises a chosen one too. A
   * story of somebody else is as if it were not there.
   */
  Story toWrite(long id) {
    Optional<Story> story = stories.find(user.scope(Permission.WRITE_STORY), id);
    boolean anonymises = user.may(Permission.ANONYMISE_STORY);
    return scoped.found(
        story.filter(
            s ->
                s.authorId() == account()
                    || (anonymises
                        && stories.find(user.scope(Permission.ANONYMISE_STORY), id).isPresent())),
        "story",
        id);
  }

  /** While the author still writes, nobody else does. */
  void requireTurn(Story story) {
    if (story.state().withAuthor() && story.authorId() != account()) {
      throw new RuleViolated("rule.stories.onlyAuthor");
    }
  }
}
