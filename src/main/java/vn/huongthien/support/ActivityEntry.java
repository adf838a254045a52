package vn.huongthien.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as one case sees it: with this case's own result and note, and of the others only
 * their number.
 *
 * @param at when it happened, or is planned for
 * @param awaiting planned, and its time has passed
 * @param note about the activity where this case is the main one, then about this case; may be ""
 */
public record ActivityEntry(
    long id,
    long caseId,
    ActivityState state,
    String kind,
    String mode,
    Instant at,
    boolean awaiting,
    long authorId,
    @Nullable Long modelId,
    @Nullable String result,
    @Nullable String notMetReason,
    String note,
    int participants,
    boolean amended) {}
