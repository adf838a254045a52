package vn.huongthien.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The introduction of a model as it stands.
 *
 * @param version to be sent back with a change; 0 when nothing is written yet
 */
public record IntroductionView(
    long modelId, int version, StoryText text, @Nullable Instant submittedAt) {}
