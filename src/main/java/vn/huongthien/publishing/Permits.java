package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks every permit there is. Without one, nothing that tells of a person goes out. */
@ApplicationScoped
public class Permits {
  private final Instance<PublicationPermit> permits;

  @Inject
  public Permits(@Any Instance<PublicationPermit> permits) {
    this.permits = permits;
  }

  /** The message key of the first refusal; empty for items without a source. */
  public Optional<String> refusal(@Nullable Long sourceRef, String channel) {
    if (sourceRef == null) {
      return Optional.empty();
    }
    if (permits.isUnsatisfied()) {
      return Optional.of("rule.publishing.noPermit");
    }
    return permits.stream().flatMap(p -> p.refusal(sourceRef, channel).stream()).findFirst();
  }

  /** Counts a release with every permit there is; the smallest count holds. */
  Counted count(Release release) {
    Counted own = new Counted(release.facts(), release.k(), release.cumulativeK());
    return release.sourceRef() == null
        ? own
        : permits.stream()
            .map(p -> p.count(release))
            .min(Comparator.comparingLong(Counted::cumulativeK))
            .orElse(own);
  }
}
