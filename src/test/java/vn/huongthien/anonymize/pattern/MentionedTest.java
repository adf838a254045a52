package vn.huongthien.anonymize.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.KnownIdentifiers;

/** Who is spoken to with "@", in a thread as long as they get. */
class MentionedTest {
  private final Anonymizer engine = Anonymizer.builder().random(new Random(7)).build();

  @Test
  void everyAccountOfALongThreadIsFound() {
    StringBuilder thread = new StringBuilder();
    for (int i = 0; i < 1_500; i++) {
      thread.append("mây trôi ").append(i).append(": hay quá\n");
      thread.append("Trả lời @mây trôi ").append(i).append(" cảm ơn\n");
    }
    assertThat(accounts(thread.toString()))
        .contains("mây trôi 0", "@mây trôi 0", "mây trôi 1499", "@mây trôi 1499")
        .hasSize(3_000);
  }

  @Test
  void howFarTheNameGoesSaysALineOfItsOwn() {
    assertThat(accounts("gió chướng\nHay quá.\n\n@gió chướng thật không đó"))
        .containsExactly("gió chướng", "@gió chướng");
    assertThat(accounts("Hay quá.\n\n@gió chướng thật không đó")).containsExactly("@gió");
  }

  private List<String> accounts(String text) {
    return engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
        .filter(f -> f.kind() == Kind.HANDLE)
        .map((Finding f) -> text.substring(f.start(), f.end()))
        .toList();
  }
}
