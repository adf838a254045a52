package vn.huongthien.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list; without its words.
 *
 * @param openFindings null while nobody has begun to anonymise
 * @param submittedAt when the public text was handed over last
 */
public record StoryRow(
    long id,
    long caseId,
    StoryState state,
    long authorId,
    Instant changedAt,
    @Nullable Integer openFindings,
    @Nullable Instant submittedAt) {}
