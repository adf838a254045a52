package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.TextSearch;

/** Findings and search hits with their words, as the workbench shows them. */
final class BenchItems {
  private static final int AROUND = 30;

  private BenchItems() {}

  static List<BenchView.Item> of(FindingSheet sheet, String text) {
    Map<String, Long> alike =
        sheet.marks().stream()
            .collect(Collectors.groupingBy(m -> same(m, text), Collectors.counting()));
    List<BenchView.Item> items = new ArrayList<>();
    for (Mark mark : sheet.marks()) {
      items.add(
          new BenchView.Item(
              Integer.toString(items.size() + 1),
              words(mark, text),
              mark,
              alike.getOrDefault(same(mark, text), 1L).intValue()));
    }
    return items;
  }

  private static String same(Mark mark, String text) {
    return mark.finding().kind() + "|" + words(mark, text);
  }

  private static String words(Mark mark, String text) {
    return text.substring(mark.finding().start(), mark.finding().end());
  }

  static List<BenchView.Segment> segments(
      List<BenchView.Item> items, String text, List<TextSearch.Place> hits) {
    return MarkedText.cut(
        text,
        items.stream()
            .map(
                i ->
                    new MarkedText.Span(
                        i.mark().finding().start(),
                        i.mark().finding().end(),
                        i.ref(),
                        Look.of(i.mark())))
            .toList(),
        hits);
  }

  static List<BenchView.Found> found(
      List<BenchView.Item> items, String text, List<TextSearch.Place> hits) {
    List<BenchView.Found> found = new ArrayList<>();
    for (TextSearch.Place hit : hits) {
      found.add(
          new BenchView.Found(
              Integer.toString(found.size() + 1),
              hit.start(),
              before(text, hit.start()),
              text.substring(hit.start(), hit.end()),
              after(text, hit.end()),
              items.stream()
                  .filter(i -> i.mark().finding().start() <= hit.start())
                  .filter(i -> i.mark().finding().end() >= hit.end())
                  .map(BenchView.Item::ref)
                  .findFirst()
                  .orElse("")));
    }
    return found;
  }

  /** A few whole words of the same line. */
  private static String before(String text, int at) {
    String line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
    int from = line.length() > AROUND ? line.indexOf(' ', line.length() - AROUND) + 1 : 0;
    return (from > 0 ? "…" : "") + line.substring(from);
  }

  private static String after(String text, int at) {
    int stop = text.indexOf('\n', at);
    String line = text.substring(at, stop < 0 ? text.length() : stop);
    int to = line.length() > AROUND ? line.lastIndexOf(' ', AROUND) : line.length();
    return to == line.length() ? line : line.substring(0, Math.max(to, 0)) + "…";
  }
}
