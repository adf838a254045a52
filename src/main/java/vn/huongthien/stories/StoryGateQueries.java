package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Unscoped;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.publishing.Channels;
import vn.huongthien.stories.domain.Story;

/** What waits for the confirmer: lists without raw words, and one with both texts side by side. */
@ApplicationScoped
@Unscoped("the scope is that of the gate, which only the signed-in user's own grants make")
public class StoryGateQueries {
  private final GateDesk desk;
  private final StoryDesk stories;
  private final StoryPermit permit;
  private final GateQueries gates;
  private final CurrentUser user;
  private final AuditLog audit;

  @Inject
  public StoryGateQueries(
      GateDesk desk,
      StoryDesk stories,
      StoryPermit permit,
      GateQueries gates,
      CurrentUser user,
      AuditLog audit) {
    this.desk = desk;
    this.stories = stories;
    this.permit = permit;
    this.gates = gates;
    this.user = user;
    this.audit = audit;
  }

  /** What waits within the user's scope, oldest first. */
  @Transactional
  public List<GateView> waiting() {
    return desk.all().stream().map(w -> view(w, false)).toList();
  }

  /** One of them with the raw text; the reading is written down. */
  @Transactional
  public GateView open(long editionId) {
    GateDesk.Waiting waiting = desk.find(editionId);
    waiting
        .story()
        .ifPresent(
            s -> audit.record(AuditEvent.read("story.gate", "story", s.id(), "STORY", null)));
    return view(waiting, true);
  }

  private GateView view(GateDesk.Waiting waiting, boolean withRaw) {
    GateQueries.Awaiting e = waiting.edition();
    Story story = waiting.story().orElse(null);
    return new GateView(
        e.editionId(),
        e.sourceRef(),
        story == null ? null : Long.valueOf(story.caseId()),
        story == null || !withRaw ? null : stories.stories().open(story),
        e.title(),
        e.lead(),
        e.body(),
        Hex.of(e.hash()),
        e.since(),
        permit.refusal(e.sourceRef(), Channels.WEBSITE).orElse(null),
        gates.authors(e.itemId()).contains(user.accountId()));
  }
}
