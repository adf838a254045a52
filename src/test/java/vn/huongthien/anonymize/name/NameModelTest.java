package vn.huongthien.anonymize.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.NameRecognizer.Span;
import vn.huongthien.anonymize.normal.Token;

/** The model of names: the same bits from the same seed, and what it finds that no list knows. */
class NameModelTest {

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    byte[] once = TrainNames.bytes(Trainer.train(7, 150, 1));
    byte[] again = TrainNames.bytes(Trainer.train(7, 150, 1));
    assertThat(TrainNames.digest(again)).isEqualTo(TrainNames.digest(once));
    assertThat(TrainNames.bytes(Trainer.train(8, 150, 1))).isNotEqualTo(once);
    NameModel read = NameModel.read(new ByteArrayInputStream(once));
    assertThat(TrainNames.bytes(read)).isEqualTo(once);
  }

  /** Whoever changes a list, a feature or the grammar has to train anew: {@link TrainNames}. */
  @Test
  @Tag("gates")
  void theShippedModelIsWhatTheGrammarGives() throws IOException {
    byte[] trained =
        TrainNames.bytes(Trainer.train(TrainNames.SEED, TrainNames.TEXTS, TrainNames.ROUNDS));
    assertThat(TrainNames.digest(trained)).isEqualTo(TrainNames.digest(shipped()));
  }

  @Test
  void itIsSmall() throws IOException {
    assertThat(shipped().length).isLessThan(1_500_000);
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in =
        NameModelTest.class.getResourceAsStream("/vn/huongthien/anonymize/names.model")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void theGrammarIsLargeEnough() {
    int positive = 0;
    for (String register : Grammar.REGISTERS) {
      positive += Grammar.lines(register).size();
    }
    assertThat(positive).isGreaterThanOrEqualTo(150);
    assertThat(Grammar.lines("negative")).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
  }

  /** Templates and given names that were never used in training. */
  @Test
  void namesOfTheHeldOutPartAreFound() {
    Random random = new Random(5);
    Grammar grammar = new Grammar(random, true);
    long names = 0;
    long found = 0;
    long words = 0;
    long wrong = 0;
    for (int i = 0; i < 400; i++) {
      Trainer.Example example = Trainer.example(grammar.text(), Noise.NONE);
      List<Span> spans = StatisticalNames.shipped().find(example.views());
      List<Token> tokens = example.views().tokens();
      for (int k = 0; k < tokens.size(); k++) {
        Token token = tokens.get(k);
        boolean inside =
            spans.stream().anyMatch(s -> s.start() < token.end() && token.start() < s.end());
        boolean name = example.labels()[k] != NameModel.OUT;
        names += name ? 1 : 0;
        found += name && inside ? 1 : 0;
        words += name ? 0 : 1;
        wrong += !name && inside ? 1 : 0;
      }
    }
    assertThat(100.0 * found / names).as("recall").isGreaterThan(97);
    assertThat(100.0 * wrong / words).as("other words").isLessThan(4);
  }

  @Test
  void titlesStayOutsideAndProvincesAreNoNames() {
    String text = "Anh Giàng A Páo ở tỉnh Sơn La kể lại. Páo cười hiền.";
    List<Span> spans = StatisticalNames.shipped().find(text);
    assertThat(spans)
        .extracting(s -> text.substring(s.start(), s.end()))
        .containsExactly("Giàng A Páo", "Páo");
    assertThat(spans).extracting(Span::kind).containsOnly(Kind.PERSON);
  }
}
