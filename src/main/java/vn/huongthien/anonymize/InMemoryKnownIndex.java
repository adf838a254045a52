package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.huongthien.anonymize.known.KnownDictionary;
import vn.huongthien.anonymize.normal.Views;

/**
 * The identifiers of all cases in memory. Readers use an immutable snapshot that writers swap;
 * {@link #put} and {@link #remove} cost little, so the index follows each saved case. Not ready
 * until {@link #markReady()} says that every case has been put in.
 *
 * <p>A snapshot is a large dictionary and a small one with what changed since; when the small one
 * has grown, both become one. What a removed or changed case said before is still found until then:
 * the index may find too much for a while, never too little.
 */
public final class InMemoryKnownIndex implements KnownIdentifierIndex {
  private static final int RECENT = 200;

  private final Object writing = new Object();
  private final Map<String, KnownIdentifiers> cases = new HashMap<>();
  private final Map<String, KnownIdentifiers> recent = new HashMap<>();
  private int removed;
  private volatile Snapshot snapshot = new Snapshot(empty(), empty());
  private volatile boolean ready;

  private record Snapshot(KnownDictionary all, KnownDictionary recent) {}

  /** Adds a case or replaces what was known of it. */
  public void put(String caseKey, KnownIdentifiers known) {
    synchronized (writing) {
      cases.put(caseKey, known);
      recent.put(caseKey, known);
      refresh();
    }
  }

  /** Adds many at once; much faster than one by one when the index is first built. */
  public void putAll(Map<String, KnownIdentifiers> known) {
    synchronized (writing) {
      cases.putAll(known);
      rebuild();
    }
  }

  public void remove(String caseKey) {
    synchronized (writing) {
      if (cases.remove(caseKey) != null) {
        recent.remove(caseKey);
        removed++;
        refresh();
      }
    }
  }

  public int size() {
    synchronized (writing) {
      return cases.size();
    }
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
    return find(new Views(normalText));
  }

  /** The same over views that are there already. */
  List<Hit> find(Views views) {
    List<Hit> hits = new ArrayList<>();
    Snapshot now = snapshot;
    now.all().search(views, h -> hits.add(new Hit(h.start(), h.end(), h.kind(), h.rule())));
    now.recent().search(views, h -> hits.add(new Hit(h.start(), h.end(), h.kind(), h.rule())));
    return hits;
  }

  private void refresh() {
    if (recent.size() + removed > RECENT) {
      rebuild();
    } else {
      snapshot = new Snapshot(snapshot.all(), new KnownDictionary(recent.values()));
    }
  }

  private void rebuild() {
    recent.clear();
    removed = 0;
    snapshot = new Snapshot(new KnownDictionary(cases.values()), empty());
  }

  private static KnownDictionary empty() {
    return new KnownDictionary(List.of());
  }
}
