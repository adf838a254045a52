package vn.huongthien.support.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.ParticipantResult;
import vn.huongthien.territory.ValueLists;

/** What an activity must say. */
@ApplicationScoped
public class ActivityRules {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final Duration OLDEST = Duration.ofDays(3 * 366L);
  private static final int MOST_PARTICIPANTS = 200;

  private final ValueLists lists;
  private final Clock clock;

  @Inject
  public ActivityRules(ValueLists lists, Clock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  public void kind(String kind) {
    require(lists.contains("ACTIVITY_KIND", kind), "kind");
  }

  /** The mode that was chosen, or the one that the kind means. */
  public String mode(String mode, String kind) {
    if (!mode.isEmpty()) {
      require(lists.contains("ACTIVITY_MODE", mode), "mode");
      return mode;
    }
    return switch (kind) {
      case "PHONE_CALL" -> "PHONE";
      case "MESSAGE" -> "ONLINE";
      case "GROUP_SESSION" -> "GROUP";
      default -> "IN_PERSON";
    };
  }

  public void cases(Collection<Long> caseIds) {
    require(!caseIds.isEmpty() && caseIds.size() <= MOST_PARTICIPANTS, "participants");
    require(new HashSet<>(caseIds).size() == caseIds.size(), "participants");
  }

  public void happened(Instant at) {
    Instant now = clock.instant();
    require(!at.isAfter(now.plus(CLOCKS_DIFFER)), "future");
    require(at.isAfter(now.minus(OLDEST)), "tooOld");
  }

  public void planned(Instant at) {
    require(at.isAfter(clock.instant().minus(CLOCKS_DIFFER)), "past");
    require(at.isBefore(clock.instant().plus(OLDEST)), "tooFar");
  }

  /** Nobody met: a reason and no results. Met: no reason and a result each. */
  public void outcome(@Nullable String notMetReason, List<ParticipantResult> participants) {
    if (notMetReason != null) {
      require(lists.contains("NOT_MET_REASON", notMetReason), "notMetReason");
      require(participants.stream().allMatch(p -> p.result() == null), "notMetResult");
    } else {
      require(
          participants.stream().allMatch(p -> lists.contains("MEETING_RESULT", p.result())),
          "result");
    }
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new RuleViolated("rule.support." + rule);
    }
  }
}
