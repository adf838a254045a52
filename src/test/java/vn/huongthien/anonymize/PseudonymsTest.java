package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.huongthien.anonymize.Pseudonyms.Refusal;

/** A pseudonym never begins like the true name, and never stands for two people. */
class PseudonymsTest {
  private static final KnownIdentifiers KHUN =
      KnownIdentifiers.named("Lường Văn Khún").alias("Sẹo").family("Vì Thị Hoa", "vợ").build();

  private static Refusal refusal(String wanted) {
    return Pseudonyms.refusal(
            Pseudonyms.tidy(wanted),
            List.of("Khún", "Lường Văn Khún"),
            List.of("M.", "bà T."),
            KHUN)
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource({"m,M.", "M,M.", "M.,M.", "đ,Đ.", "Người đàn ông,người đàn ông", "Anh B.,anh B."})
  void aLetterHasItsDot(String wanted, String tidy) {
    assertThat(Pseudonyms.tidy(wanted)).isEqualTo(tidy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"K", "k.", "L", "V.", "anh K.", "Kiên", "S", "H"})
  void noInitialOfTheCase(String wanted) {
    assertThat(refusal(wanted)).isEqualTo(Refusal.TRUE_INITIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"khún", "anh khun", "Lường", "ông Khún"})
  void noPartOfTheName(String wanted) {
    assertThat(refusal(wanted)).isEqualTo(Refusal.NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M", "m.", "bà T."})
  void notTheOneOfSomebodyElse(String wanted) {
    assertThat(refusal(wanted)).isEqualTo(Refusal.TAKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "một người đàn ông rất dài dòng và không ai hiểu nổi là ai"})
  void notNothing(String wanted) {
    assertThat(refusal(wanted)).isEqualTo(Refusal.FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "Q.", "người đàn ông", "Người thợ mộc", "anh B."})
  void othersAreFree(String wanted) {
    assertThat(refusal(wanted)).isNull();
  }

  @Test
  void theTableChangesForThatOneAlone() {
    PseudonymTable table = PseudonymTable.of(Map.of("self", "M.", "name:tu", "B."));
    assertThat(Pseudonyms.renamed(table, KHUN, "M.", "Q.").letters())
        .containsExactlyInAnyOrderEntriesOf(Map.of("self", "Q.", "name:tu", "B."));
    assertThat(Pseudonyms.renamed(table, KHUN, "Người vợ", "chị B.").letters())
        .containsEntry("family0", "chị B.")
        .containsEntry("self", "M.");
  }

  @Test
  void aChosenPseudonymHoldsInTheNextLook() {
    Anonymizer anonymizer = Anonymizer.builder().build();
    String text = "Lường Văn Khún làm nghề mộc. Vợ là Vì Thị Hoa. Khún về bản.";
    PseudonymTable table =
        PseudonymTable.of(Map.of("self", "người đàn ông", "family0", "người bạn đời"));
    Suggestion found = anonymizer.suggest(text, KHUN, Context.forPublic().with(table));
    assertThat(found.publicText())
        .contains("Người đàn ông làm nghề mộc", "người bạn đời")
        .doesNotContain("người vợ", "Khún", "Hoa");
  }

  @Test
  void aMarkedNameIsFoundInItsPartsWithOnePseudonym() {
    Anonymizer anonymizer = Anonymizer.builder().build();
    String text = "Hôm ấy bác quý đến chơi. Bác Quý cười. P h ù n g  Q u ý là thợ.";
    Suggestion found =
        anonymizer.mark(
            text,
            TextSearch.find(text, "phùng quý"),
            "phùng quý",
            Kind.PERSON,
            KHUN,
            Context.forPublic());
    assertThat(found.findings())
        .extracting(f -> text.substring(f.start(), f.end()), Finding::rule)
        .contains(tuple("P h ù n g  Q u ý", Anonymizer.BY_HAND), tuple("Quý", "same-name"));
    assertThat(found.findings().stream().map(Finding::replacement).distinct()).hasSize(1);
  }

  /** A later place tells the family name: its letter is no pseudonym, wherever the name stands. */
  @ParameterizedTest
  @ValueSource(strings = {"Bác Quý đến chơi. Ông Phùng Quý là thợ.", "Bác Quý gặp Phan Văn Quý."})
  void aLetterIsNoInitialOfWhatIsSaidLater(String text) {
    Set<String> letters = new TreeSet<>();
    for (int seed = 0; seed < 100; seed++) {
      Anonymizer anonymizer = Anonymizer.builder().random(new Random(seed)).build();
      letters.addAll(
          anonymizer
              .suggest(text, KnownIdentifiers.none(), Context.forPublic())
              .pseudonyms()
              .letters()
              .values());
    }
    assertThat(letters).hasSizeGreaterThan(5).doesNotContain("P.", "Q.");
  }

  @Test
  void aLetterThatTurnsOutToBeAnInitialIsGivenUp() {
    String text = "Bác Quý đến chơi. P h ù n g  Q u ý là thợ.";
    PseudonymTable before = PseudonymTable.of(Map.of("name:quy", "P.", "name:tu", "B."));
    Suggestion found =
        Anonymizer.builder()
            .build()
            .mark(
                text,
                TextSearch.find(text, "phùng quý"),
                "phùng quý",
                Kind.PERSON,
                KnownIdentifiers.none(),
                Context.forPublic().with(before));
    assertThat(found.pseudonyms().letters())
        .containsEntry("name:tu", "B.")
        .extractingByKey("name:quy")
        .isNotIn("P.", "Q.", "B.");
  }
}
