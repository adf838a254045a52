package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Prison terms that are told without the word: "đi bốn năm rưỡi", "còn 14 tháng nữa", "(8 năm, trại
 * 6)". What people study, borrow or wait for counts in years too and is left alone.
 */
final class PrisonTime {
  private static final String N = "(?:\\d{1,3}|NUM(?: NUM){0,3})".replace("NUM", NumberWords.REGEX);
  private static final Folded TIME =
      Folded.of(
          "(?<![a-z0-9.,/-])(N) (nam|thang|cuon lich|mua nuoc noi|mua ray|mua lua)( ruoi| may| tron)?(?: (N) thang)?(?: (N) ngay)?(?![a-z0-9])"
              .replace("N)", "(?:muoi may|hai muoi may)|" + N + ")"));

  private PrisonTime() {}

  static void find(Views views, Consumer<Candidate> out) {
    String text = views.text();
    if (views.bare()) {
      return;
    }
    Folded.Scan m = TIME.in(views);
    while (m.find()) {
      int start = NumberWords.start(views, m.start(1), m.end(1));
      int value = NumberWords.value(views, start, m.end(1));
      String unit = m.group(2);
      String marked = unit.equals("nam") ? "năm" : unit.equals("thang") ? "tháng" : unit;
      boolean one =
          NumberWords.agrees(views, m.start(2), m.end(2), marked) || unit.indexOf(' ') > 0;
      boolean written =
          !text.substring(start, m.end(1)).toLowerCase(Locale.ROOT).matches("(?:.* )?sau(?: .*)?");
      if (value > 0 && value < 400 && one && written && start < m.end(1) && term(text, m, start)) {
        int years = unit.equals("thang") ? value / 12 : value;
        out.accept(
            Candidate.cue(start, m.end(), Kind.SENTENCE, "prison-time", Sentences.band(years)));
      }
    }
  }

  private static boolean term(String text, Folded.Scan m, int start) {
    TermContext context = TermContext.of(text, start, m.end());
    boolean spoken = m.group(2).indexOf(' ') > 0;
    boolean precise = m.group(4) != null || " ruoi".equals(m.group(3)) || m.group(5) != null;
    if (spoken) {
      return context.led() || context.weaklyLed();
    }
    if (context.other()) {
      return context.prison() && context.throughout();
    }
    if (context.led()) {
      return !context.fromUntil();
    }
    if (context.weaklyLed()) {
      return precise
          || (context.ends() && (context.prison() || context.stayed() || context.near()));
    }
    if (context.placed()) {
      return precise || (context.ends() && !m.group(2).equals("thang"));
    }
    return context.ends() && (context.near() || (context.apart() && (precise || context.prison())));
  }
}
