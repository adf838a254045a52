package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** Who passed the gate of an edition within the user's scope, and when; empty while it waits. */
  @Transactional
  public Optional<GateQueries.Confirmed> confirmed(long editionId) {
    return desk.confirmed(editionId);
  }

  private GateView view(GateDesk.Waiting waiting, boolean withRaw) {
    GateQueries.Awaiting e = waiting.edition();
    Story story = waiting.story().orElse(null);
    return new GateView(
        e.editionId(),
        e.sourceRef(),
        story == null ? null : Long.valueOf(story.caseId()),
        story == null || !withRaw ? null : stories.stories().open(story),
        e.payload(),
        Hex.of(e.hash()),
        e.since(),
        obstacle(e),
        story == null || !withRaw ? null : desk.look(e),
        gates.authors(e.itemId()).contains(user.accountId()));
  }

  /** What is shown must be what is hashed; whoever passes the gate passes the hash. */
  private @Nullable String obstacle(GateQueries.Awaiting e) {
    return MessageDigest.isEqual(e.payload().hash(), e.hash())
        ? permit.refusal(e.sourceRef(), Channels.WEBSITE).orElse(null)
        : "rule.newsroom.changed";
  }
}
