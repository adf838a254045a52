package vn.huongthien.publishing;

import java.util.Map;

/**
 * What a text discloses about its subject, counted now.
 *
 * @param facts the quasi-identifiers that it discloses
 * @param k people who match this text; 0 when it tells of nobody
 * @param cumulativeK people who match this text and all that can be linked with it
 */
public record Counted(Map<String, String> facts, long k, long cumulativeK) {
  public Counted {
    facts = Map.copyOf(facts);
  }
}
