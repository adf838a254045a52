package vn.huongthien.support.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseVault;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.ParticipantResult;
import vn.huongthien.support.domain.ActivityAmendment;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;

/** The sealed texts of activities: each under the key of the person whom it is about. */
@ApplicationScoped
@Unscoped("turns cells that were read within a scope into text and back")
public class ActivityNotes {
  private final CaseVault vault;

  @Inject
  public ActivityNotes(CaseVault vault) {
    this.vault = vault;
  }

  public byte @Nullable [] seal(SupportActivity activity, String note) {
    return vault.seal(
        activity.caseId(), "support_activity", "note_sealed", activity.id(), note.strip());
  }

  public String open(long caseId, long activityId, byte @Nullable [] sealed) {
    return vault.open(caseId, "support_activity", "note_sealed", activityId, sealed);
  }

  public String openParticipant(long caseId, long participantId, byte @Nullable [] sealed) {
    return vault.open(caseId, "participant", "note_sealed", participantId, sealed);
  }

  /** Writes the result and the note of one case. */
  public void say(Participant participant, ParticipantResult said) {
    participant.say(
        said.result(),
        vault.seal(
            participant.caseId(),
            "participant",
            "note_sealed",
            participant.id(),
            said.note().strip()));
  }

  /** What was said before, and why it is changed. */
  public ActivityAmendment amendment(
      SupportActivity activity, List<Participant> participants, Instant at, String reason) {
    long id = Ids.next();
    CaseVault.Cells cells = vault.of(activity.caseId());
    StringBuilder before = new StringBuilder();
    before.append(activity.kind()).append('|').append(activity.mode());
    before.append('|').append(activity.state()).append('|').append(activity.happenedAt());
    before.append('|').append(activity.notMetReason());
    before.append('|').append(open(activity.caseId(), activity.id(), activity.note()));
    for (Participant p : participants) {
      before.append('\n').append(Ids.text(p.caseId())).append('|').append(p.result());
      before.append('|').append(openParticipant(p.caseId(), p.id(), p.note()));
    }
    ActivityAmendment amendment =
        new ActivityAmendment(
            id,
            activity,
            at,
            cells.seal("activity_amendment", "before_sealed", id, before.toString()));
    amendment.because(cells.seal("activity_amendment", "reason_sealed", id, reason.strip()));
    return amendment;
  }
}
