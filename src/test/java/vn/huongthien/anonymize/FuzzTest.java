package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.normal.Normalizer;

/** Random Unicode: never an exception, never an offset out of range, never text lost. */
class FuzzTest {
  private static final List<String> PIECES =
      List.of(
          "Tuấn",
          "anh",
          "Nguyễn",
          "0912",
          "số 12 ngõ 34",
          "12/3/1985",
          "<b>",
          "&#7845;",
          "&amp;",
          "\u200b",
          "\ud83d",
          "\udc4d",
          "👨‍👩‍👧",
          "\u0301",
          "\u0323",
          "T**n",
          "trại giam",
          "xã",
          "Ｎ",
          "𝐓",
          "#",
          "@",
          ".com",
          "\n",
          "\r\n",
          " ",
          ".",
          "...",
          "mười",
          "năm tù",
          "duy nhất",
          "tuổi",
          "z30d",
          "29X1-234.56",
          "ﷺ",
          "İ",
          "ß");

  @Test
  void fast() {
    run(new Random(1), 3_000);
  }

  @Test
  @Tag("gates")
  void all() {
    long seed = System.nanoTime();
    System.out.println("fuzz: seed " + seed);
    run(new Random(seed), 100_000);
    GateTable.row("random inputs without a fault", 100_000, "100,000");
  }

  private static void run(Random random, int count) {
    Anonymizer engine = Cases.engine();
    for (int i = 0; i < count; i++) {
      String text = text(random);
      Suggestion s = engine.suggest(text, Cases.TUAN, Context.forPublic());
      assertThat(s.isBlocked()).as(escaped(text)).isFalse();
      int last = 0;
      for (Finding f : s.findings()) {
        assertThat(f.start()).as(escaped(text)).isGreaterThanOrEqualTo(last);
        assertThat(f.end()).as(escaped(text)).isBetween(f.start(), text.length());
        last = f.end();
      }
      assertThat(engine.apply(text, s.findings(), List.of()))
          .as(escaped(text))
          .isEqualTo(s.publicText());
      List<Decision> keepAll = s.findings().stream().map(f -> Decision.keep(f, "thử")).toList();
      assertThat(engine.apply(text, s.findings(), keepAll))
          .as(escaped(text))
          .isEqualTo(Normalizer.of(text).text());
    }
  }

  private static String text(Random random) {
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> out.append((char) random.nextInt(0x10000));
        case 1 -> out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> out.append((char) (32 + random.nextInt(95)));
        default ->
            out.append(PIECES.get(random.nextInt(PIECES.size())))
                .append(random.nextBoolean() ? " " : "");
      }
    }
    return out.toString();
  }

  private static String escaped(String s) {
    StringBuilder out = new StringBuilder();
    s.chars()
        .forEach(
            c ->
                out.append(
                    c < 128 && c > 31 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
    return out.toString();
  }
}
