package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.huongthien.access.Permission;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.ArticleHtml;
import vn.huongthien.publishing.StoryReleases;
import vn.huongthien.shared.Slugs;
import vn.huongthien.stories.domain.Story;

/** What readers will see of a story, and beside what. */
@ApplicationScoped
class Shown {
  private final LinkedStories linked;
  private final StoryReleases releases;
  private final KnownPeople people;
  private final StoryDesk desk;

  @Inject
  Shown(LinkedStories linked, StoryReleases releases, KnownPeople people, StoryDesk desk) {
    this.linked = linked;
    this.releases = releases;
    this.people = people;
    this.desk = desk;
  }

  /** The very HTML of the site. */
  String html(Payload payload) {
    return ArticleHtml.of(
        payload.language(),
        payload.kind(),
        payload.title(),
        payload.lead(),
        payload.body(),
        payload.placeLabel());
  }

  /** The address; with its random end when it has one already. */
  String address(Story story, Payload payload) {
    return releases
        .liveSuffix(story.id(), payload.language())
        .map(
            suffix ->
                Addresses.item(
                    payload.language(), payload.kind(), Slugs.of(payload.title()), suffix))
        .orElseGet(() -> Addresses.preview(payload.language(), payload.kind(), payload.title()));
  }

  List<LinkedStory> linked(Story story) {
    return linked.of(desk.scope(Permission.ANONYMISE_STORY), story.id(), people.of(story.caseId()));
  }
}
