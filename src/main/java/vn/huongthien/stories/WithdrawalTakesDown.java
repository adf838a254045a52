package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.ConsentElement;
import vn.huongthien.people.ConsentExpired;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ConsentWithdrawn;
import vn.huongthien.publishing.Channels;
import vn.huongthien.publishing.Takedowns;
import vn.huongthien.stories.store.StoryRepository;

/**
 * A consent ends, and what was published on it ends in the same transaction: both or neither. The
 * website is the only channel that stories go to so far.
 */
@ApplicationScoped
@Unscoped("a withdrawal reaches every story of the person")
public class WithdrawalTakesDown {
  private final StoryRepository stories;
  private final Takedowns takedowns;

  @Inject
  public WithdrawalTakesDown(StoryRepository stories, Takedowns takedowns) {
    this.stories = stories;
    this.takedowns = takedowns;
  }

  void withdrawn(@Observes ConsentWithdrawn event) {
    end(event.caseId(), event.purpose(), event.element(), event.channel(), "CONSENT_WITHDRAWN");
  }

  void expired(@Observes ConsentExpired event) {
    end(event.caseId(), event.purpose(), event.element(), event.channel(), "CONSENT_EXPIRED");
  }

  private void end(
      long caseId, ConsentPurpose purpose, ConsentElement element, String channel, String reason) {
    if (purpose == ConsentPurpose.STORY_TEXT
        && element == ConsentElement.TEXT
        && channel.equals(Channels.WEBSITE)) {
      stories.handedOver(caseId).forEach(story -> takedowns.bySource(story, reason));
    }
  }
}
