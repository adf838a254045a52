package vn.huongthien.stories;

import static vn.huongthien.people.ConsentElement.TEXT;
import static vn.huongthien.people.ConsentPurpose.STORY_TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.ConsentQueries;
import vn.huongthien.shared.BusinessTime;

/** Whether the person agreed today that the story is told in words on a channel. */
@ApplicationScoped
@Unscoped("asked in the name of the application before anything is handed over or published")
class StoryConsents {
  private final ConsentQueries consents;
  private final Clock clock;

  @Inject
  StoryConsents(ConsentQueries consents, Clock clock) {
    this.consents = consents;
    this.clock = clock;
  }

  boolean valid(long caseId, String channel) {
    return consents.valid(caseId, STORY_TEXT, TEXT, channel, BusinessTime.today(clock));
  }
}
