package vn.huongthien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.huongthien.publishing.SiteChanged;

/**
 * Finished pages in memory. A change of what is public closes the memory while its transaction runs
 * and empties it when that has ended, so that nothing old is served after the commit; a page whose
 * rendering began before is neither kept nor sent, it is rendered anew.
 */
@ApplicationScoped
public class RenderedPages {
  private static final int MAX = 3_000;
  private static final int TRIES = 3;

  private final Map<String, Rendered> kept = new HashMap<>();
  private long generation;
  private long seen = -1;
  private int changing;

  /** The page from memory, or rendered now. */
  Rendered get(String key, Supplier<Rendered> render) {
    Rendered known = known(key);
    for (int i = 1; known == null; i++) {
      long before = current();
      Rendered made = render.get();
      if (keep(key, made, before) || i == TRIES) {
        known = made;
      }
    }
    return known;
  }

  private synchronized @Nullable Rendered known(String key) {
    return changing > 0 ? null : kept.get(key);
  }

  private synchronized long current() {
    return generation;
  }

  /** False when something changed since the rendering began. */
  private synchronized boolean keep(String key, Rendered made, long before) {
    if (generation != before) {
      return false;
    }
    if (changing == 0 && made.keepable()) {
      if (kept.size() >= MAX) {
        kept.clear();
      }
      kept.put(key, made);
    }
    return true;
  }

  /** The transaction that changes what is public is still running. */
  synchronized void close(@Observes SiteChanged change) {
    changing++;
  }

  /** It has ended, one way or the other. */
  synchronized void open(@Observes(during = TransactionPhase.AFTER_COMPLETION) SiteChanged change) {
    changing--;
    empty();
  }

  /** Told by the database, for changes that another instance made. */
  synchronized void follow(long counted) {
    if (counted != seen) {
      seen = counted;
      empty();
    }
  }

  private void empty() {
    generation++;
    kept.clear();
  }

  synchronized int size() {
    return kept.size();
  }
}
