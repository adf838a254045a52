package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import vn.huongthien.people.CaseHeader;

/** Tells the next one what is to be done. */
@ApplicationScoped
class StoryTasks {
  void toAnonymise(long storyId, CaseHeader header) {}

  void judged(long storyId) {}

  void toConfirm(long storyId, CaseHeader header) {}

  void confirmed(long sourceRef) {}
}
