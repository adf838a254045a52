package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.huongthien.anonymize.InMemoryKnownIndex;
import vn.huongthien.anonymize.KnownIdentifierIndex;
import vn.huongthien.anonymize.KnownIdentifiers;

/**
 * The identifiers of all cases, in memory only. It is ready when every case is in and none waits to
 * be read again; until then nothing is published.
 */
@ApplicationScoped
public class CaseIndex implements KnownIdentifierIndex {
  private final InMemoryKnownIndex index = new InMemoryKnownIndex();
  private final Set<Long> stale = ConcurrentHashMap.newKeySet();

  @Override
  public boolean ready() {
    return index.ready() && stale.isEmpty();
  }

  @Override
  public List<Hit> find(String normalText) {
    return index.find(normalText);
  }

  void putAll(Map<String, KnownIdentifiers> cases) {
    index.putAll(cases);
  }

  /** Every case is in. */
  void complete() {
    index.markReady();
  }

  /** What is known of this case has changed and was not read yet. */
  void outdated(long caseId) {
    stale.add(caseId);
  }

  void refreshed(long caseId, KnownIdentifiers known) {
    index.put(Long.toString(caseId), known);
    stale.remove(caseId);
  }

  Set<Long> stale() {
    return Set.copyOf(stale);
  }

  boolean isComplete() {
    return index.ready();
  }

  public int size() {
    return index.size();
  }
}
