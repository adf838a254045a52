package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The whole way: suggest, decide, apply, scan. */
class AnonymizerTest {
  private final Anonymizer engine = Anonymizer.builder().build();

  @RepeatedTest(20)
  void thePseudonymIsOneLetterThatIsNotTheInitialAndStaysTheSame() {
    String text = "Anh Nguyễn Văn Tuấn kể. Nghe Tuấn nói, vợ anh Tuấn khóc.";
    Suggestion first = engine.suggest(text, Cases.TUAN, Context.forPublic());
    assertThat(first.publicText())
        .matches("Anh ([A-Z])\\. kể\\. Nghe \\1\\. nói, vợ anh \\1\\. khóc\\.")
        .doesNotContain("T.")
        .doesNotContain("N.");
    Suggestion second =
        engine.suggest(text, Cases.TUAN, Context.forPublic().with(first.pseudonyms()));
    assertThat(second.publicText()).isEqualTo(first.publicText());
    assertThat(PseudonymTable.parse(first.pseudonyms().toText())).isEqualTo(first.pseudonyms());
  }

  @Test
  void offsetsAreThoseOfTheOriginal() {
    String text = "<p>Ng\u200buyễn V&#259;n <b>Tu</b>ấn v\u1ec1 qu\u00ea.</p>";
    Suggestion suggestion = engine.suggest(text, Cases.TUAN, Context.forPublic());
    Finding name = suggestion.findings().get(0);
    assertThat(text.substring(name.start(), name.end()))
        .isEqualTo("Ng\u200buyễn V&#259;n <b>Tu</b>ấn");
    assertThat(suggestion.publicText().strip()).matches("[A-Z]\\. về quê\\.");
    assertThat(suggestion.hidden().suspicious()).isTrue();
    assertThat(suggestion.hidden().byKind()).containsKeys("format", "entity", "markup");
  }

  @Test
  void undecidedFindingsAreReplacedAndKeptOnesAreFoundAgain() {
    String text = "Anh Tuấn ở xã Tân Lập.";
    Suggestion s = engine.suggest(text, Cases.TUAN, Context.forPublic());
    assertThat(engine.apply(text, s.findings(), List.of())).isEqualTo(s.publicText());
    Finding name = s.findings().get(0);
    Finding place = s.findings().get(1);
    String result =
        engine.apply(
            text,
            s.findings(),
            List.of(Decision.keep(name, "thử"), Decision.replace(place, "một xã miền núi")));
    assertThat(result).isEqualTo("Anh Tuấn ở một xã miền núi.");
    assertThat(engine.residual(result, Cases.TUAN))
        .extracting(Finding::kind)
        .containsExactly(Kind.PERSON);
    assertThat(engine.residual(s.publicText(), Cases.TUAN)).isEmpty();
    assertThatThrownBy(() -> Decision.keep(name, " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSentenceStaysASentence() {
    String text = "Trước đây, ông Bình, bà Lụa khổ vì anh Tuấn. Năm 45 tuổi anh về.";
    String result = engine.suggest(text, Cases.TUAN, Context.forPublic()).publicText();
    assertThat(result)
        .matches(
            "Trước đây, ông [A-Z]\\., bà [A-Z]\\. khổ vì anh [A-Z]\\. Năm ngoài 40 tuổi anh về\\.");
  }

  @Test
  void textWithoutCapitalsOrMarksIsBlind() {
    assertThat(
            engine
                .suggest("hôm qua anh ấy lên xã gặp chị thu", Cases.TUAN, Context.forPublic())
                .blind())
        .isTrue();
    assertThat(
            engine
                .suggest("Anh Tam gap chi Thu o Uy ban xa", Cases.TUAN, Context.forPublic())
                .blind())
        .isTrue();
    assertThat(engine.suggest("CHUYỆN CỦA ANH TÁM Ở XÃ", Cases.TUAN, Context.forPublic()).blind())
        .isTrue();
    assertThat(
            engine
                .suggest("Hôm qua anh ấy lên xã gặp chị Thu.", Cases.TUAN, Context.forPublic())
                .blind())
        .isFalse();
  }

  /**
   * "Dọn" is "Don" where a scan lost the marks; a year or a phone with a letter in it shows that.
   */
  @Test
  void aBadScanIsBlind() {
    String scanned =
        "Chị Mân ra trại năm 2O19, mở hàng bánh. Don bảo: \"Em vẫn nhớ\". Án l5 tháng, gọi O36 7l2.";
    assertThat(engine.suggest(scanned, Cases.TUAN, Context.forPublic()).blind()).isTrue();
    String typed = "Chị Mân ra trại năm 2019, mở hàng bánh. Dọn bảo: \"Em vẫn nhớ\". Gọi o36 712.";
    assertThat(engine.suggest(typed, Cases.TUAN, Context.forPublic()).blind()).isFalse();
  }

  /** The old province inside the new one would narrow the area down. */
  @Test
  void aProvinceAndWhatItWasMadeOfAreNeverToldTogether() {
    KnownIdentifiers nobody = KnownIdentifiers.none();
    String text = "Anh về Hà Giang, nay thuộc tỉnh Tuyên Quang, làm lại từ đầu.";
    assertThat(engine.suggest(text, nobody, Context.forPublic()).publicText())
        .isEqualTo("Anh về một nơi, nay thuộc tỉnh Tuyên Quang, làm lại từ đầu.");
    String one = "Anh về Hà Giang làm lại từ đầu.";
    assertThat(engine.suggest(one, nobody, Context.forPublic()).publicText()).isEqualTo(one);
  }

  @Test
  void relativeDatesCountOnceTheDayOfPublicationIsKnown() {
    KnownIdentifiers nobody = KnownIdentifiers.none();
    String text = "Tuần trước anh mở quán, khách đông.";
    Context dated = new Context(LocalDate.of(2026, 3, 2), PseudonymTable.empty(), Audience.PUBLIC);
    assertThat(engine.suggest(text, nobody, Context.forPublic()).publicText()).isEqualTo(text);
    assertThat(engine.suggest(text, nobody, dated).publicText())
        .isEqualTo("Mới đây anh mở quán, khách đông.");
  }

  @Test
  void illnessesVictimsShopsAndEpithetsAreFlagged() {
    assertThat(kinds("Nạn nhân là một cô giáo đang mang thai, đã được bồi thường."))
        .containsExactly(Kind.VICTIM);
    assertThat(kinds("Chị nhiễm HIV từ năm ấy.")).containsExactly(Kind.SENSITIVE);
    assertThat(kinds("Xã đẩy mạnh phòng, chống HIV/AIDS.")).isEmpty();
    assertThat(kinds("Hiện quán Bún cá Cô Hạnh mỗi sáng bán hơn trăm bát."))
        .containsExactly(Kind.WORKPLACE);
    assertThat(kinds("Người chở đò là anh Đức \"câm\".")).containsExactly(Kind.NICKNAME);
    assertThat(kinds("Bà bảy mươi tám tuổi, ở một mình.")).containsExactly(Kind.AGE);
    assertThat(kinds("Sau một năm, mọi việc đã khác.")).isEmpty();
  }

  private List<Kind> kinds(String text) {
    return engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
        .map(Finding::kind)
        .toList();
  }

  /** Found by random input: one token that looks like a letter and a figure at the text's end. */
  @Test
  void aMathematicalLetterBeforeAFigureIsNoReasonToFail() {
    Suggestion s = Cases.engine().suggest("Nhà ở xã 𝐓7", Cases.TUAN, Context.forPublic());
    assertThat(s.isBlocked()).isFalse();
    assertThat(s.publicText()).doesNotContain("𝐓7");
  }
}
