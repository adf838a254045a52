package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.TextSearch;

/** Cuts a text at its findings and at what a search found, which may lie across each other. */
final class MarkedText {
  private MarkedText() {}

  /** A place with a reference to its finding and a look. */
  record Span(int start, int end, String ref, Look look) {}

  static List<BenchView.Segment> cut(String text, List<Span> spans, List<TextSearch.Place> hits) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    spans.forEach(s -> cuts.addAll(List.of(s.start(), s.end())));
    hits.forEach(h -> cuts.addAll(List.of(h.start(), h.end())));
    List<BenchView.Segment> segments = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      segments.add(segment(text, from, to, spans, hits));
      from = to;
    }
    return segments;
  }

  private static BenchView.Segment segment(
      String text, int from, int to, List<Span> spans, List<TextSearch.Place> hits) {
    Span span =
        spans.stream().filter(s -> s.start() <= from && s.end() >= to).findFirst().orElse(null);
    int hit = 0;
    while (hit < hits.size() && (hits.get(hit).start() > from || hits.get(hit).end() < to)) {
      hit++;
    }
    TextSearch.@Nullable Place place = hit == hits.size() ? null : hits.get(hit);
    return new BenchView.Segment(
        text.substring(from, to),
        span == null ? "" : span.ref(),
        span == null ? "" : span.look().name(),
        span != null && span.start() == from,
        span != null && span.end() == to,
        place == null ? "" : Integer.toString(hit + 1),
        place != null && place.start() == from);
  }
}
