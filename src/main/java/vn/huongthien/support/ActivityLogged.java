package vn.huongthien.support;

import java.util.List;

/** An activity was written down, in the running transaction. */
public record ActivityLogged(long activityId, ActivityState state, List<Long> caseIds) {
  public ActivityLogged {
    caseIds = List.copyOf(caseIds);
  }
}
