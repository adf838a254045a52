package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Views;

/** "hôm qua", "tuần trước": exact as soon as the day of publication is known. */
public final class RelativeDates {
  private static final List<String> MARKED =
      List.of(
          "hôm qua",
          "hôm nay",
          "hôm kia",
          "sáng nay",
          "chiều nay",
          "tối qua",
          "đêm qua",
          "tuần trước",
          "tuần này",
          "tháng trước",
          "tháng này",
          "tuần vừa rồi",
          "tháng vừa rồi");
  private static final List<String> WORDS = MARKED.stream().map(Fold::text).toList();
  private static final Pattern RELATIVE =
      Pattern.compile("(?<![a-z])(?:" + String.join("|", WORDS) + ")(?![a-z])");

  private RelativeDates() {}

  public static void find(Views views, Consumer<Candidate> out) {
    Matcher m = RELATIVE.matcher(views.aligned());
    while (m.find()) {
      int i = WORDS.indexOf(m.group());
      String spelling = i < 0 ? m.group() : MARKED.get(i);
      if (NumberWords.agrees(views, m.start(), m.end(), spelling)) {
        out.accept(Candidate.cue(m.start(), m.end(), Kind.DATE, "relative-date", "mới đây"));
      }
    }
  }
}
