package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.newsroom.PassEditorialGate;
import vn.huongthien.newsroom.PassLegalGate;
import vn.huongthien.newsroom.PassPrivacyGate;
import vn.huongthien.newsroom.Publish;
import vn.huongthien.newsroom.ReturnEdition;
import vn.huongthien.newsroom.ReturnFromPrivacy;
import vn.huongthien.newsroom.SchedulePublication;

/** The command behind each button of the review, by gate. */
@ApplicationScoped
public class GateActions {
  private final PassPrivacyGate privacy;
  private final PassLegalGate legal;
  private final PassEditorialGate editorial;
  private final ReturnEdition returning;
  private final ReturnFromPrivacy returnPrivacy;
  private final PublishActions publishing;

  @Inject
  public GateActions(
      PassPrivacyGate privacy,
      PassLegalGate legal,
      PassEditorialGate editorial,
      ReturnEdition returning,
      ReturnFromPrivacy returnPrivacy,
      PublishActions publishing) {
    this.privacy = privacy;
    this.legal = legal;
    this.editorial = editorial;
    this.returning = returning;
    this.returnPrivacy = returnPrivacy;
    this.publishing = publishing;
  }

  void approve(Gate gate, long edition, byte[] seen) {
    switch (gate) {
      case PRIVACY -> privacy.execute(new PassPrivacyGate.Command(edition, seen));
      case LEGAL -> legal.execute(new PassLegalGate.Command(edition, seen));
      case EDITORIAL -> editorial.execute(new PassEditorialGate.Command(edition, seen));
    }
  }

  void sendBack(Gate gate, long edition, String reason, String note) {
    if (gate == Gate.PRIVACY) {
      returnPrivacy.execute(new ReturnFromPrivacy.Command(edition, reason, note));
    } else {
      returning.execute(new ReturnEdition.Command(edition, gate, reason, note));
    }
  }

  void publish(long edition, byte[] seen) {
    publishing.now().execute(new Publish.Command(edition, seen));
  }

  void schedule(long edition, byte[] seen, Instant when) {
    publishing.later().execute(new SchedulePublication.Command(edition, seen, when));
  }

  /** The two commands that make something public. */
  @ApplicationScoped
  public static class PublishActions {
    private final Publish now;
    private final SchedulePublication later;

    @Inject
    public PublishActions(Publish now, SchedulePublication later) {
      this.now = now;
      this.later = later;
    }

    Publish now() {
      return now;
    }

    SchedulePublication later() {
      return later;
    }
  }
}
