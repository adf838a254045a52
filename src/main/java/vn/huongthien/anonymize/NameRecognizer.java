package vn.huongthien.anonymize;

import java.util.List;

/**
 * Recognises names that no case file knows. An operator may add a stronger one; findings of several
 * recognisers are united, none can take back what another found. Must be thread-safe; an exception
 * blocks the text.
 */
public interface NameRecognizer {

  /** Short code that shows up as the rule of a finding. */
  String name();

  /** Finds spans in a text in normal form (NFC, no markup, no hidden characters). */
  List<Span> find(String normalText);

  /** A span of the normal text with the recogniser's own confidence, 0 to 1. */
  record Span(int start, int end, Kind kind, double confidence) {}
}
