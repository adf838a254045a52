package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the case file knows never leaves, however it is written. */
class KnownIdentifiersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anh Nguyễn Văn Tuấn mở xưởng mộc. | Tuấn",
        "Văn Tuấn là người thật thà. | Tuấn",
        "N.V. Tuấn từng lầm lỡ. | Tuấn",
        "N.V.T. đã làm lại cuộc đời. | N.V.T",
        "Ng. V. Tuấn về quê. | Tuấn",
        "Mọi người gặp NVT ở chợ. | NVT",
        "Tuấn Nguyễn về rồi. | Tuấn",
        "Bạn bè của nguyễn văn tuấn đến mừng. | tuấn",
        "NGUYỄN VĂN TUẤN LÀM LẠI CUỘC ĐỜI | TUẤN",
        "anh tuan ve roi, nguyen van tuan do | nguyen van tuan",
        "Nguyeenx Vawn Tuaans trở về. | Tuaans",
        "Nguye6n4 Va8n Tua6n1 trở về. | Tua6n1",
        "Nguy3n V4n Tu4n trở về. | Tu4n",
        "Ngyễn Văn Tuấnnnn ơi. | Tuấnnnn",
        "Gặp anh T u ấ n ở cổng. | T u ấ n",
        "Gặp T**n ở cổng. | T**n",
        "Xem xuongmoctuanhoa trên mạng. | tuanhoa",
        "Người ta gọi là Tuấn sẹo. | Tuấn sẹo",
        "Hỏi thì anh T nói vậy. | anh T nói",
        "Tài khoản 0011 0041 23456 của anh. | 23456",
        "Gọi không chín một hai ba bốn năm sáu bảy tám. | bảy tám",
        "Gọi +84 912 345 678 nhé. | 678",
        "Gọi số 0.9.1.2.3.4.5.6.7.8 nhé. | 7.8",
        "Đuôi 5678 thì phải. | 5678",
        "Biển 29 X1 234 56 đỗ ngoài cửa. | 234 56",
        "Sinh ngày mười hai tháng ba năm một chín tám lăm. | tháng ba",
        "Sinh 12-3-85 ở quê. | 12-3-85",
        "Nhà ở ngõ ba tư, đường Láng. | ngõ ba tư",
        "nha so 12 ngo 34 duong lang | ngo 34",
        "Anh từng ở Thanh Xuân chín năm. | Thanh Xuân",
        "Thợ ở Mộc Tuấn Hoa đều quý anh. | Tuấn Hoa",
        "Hôm qua anh Tua^'n về. | Tua^'n",
        "Hôm qua Va(n Tua^'n về. | Tua^'n"
      })
  void ownPersonInEveryForm(String text, String mustGo) {
    assertThat(Cases.publicText(text, Cases.TUAN)).doesNotContain(mustGo);
    assertThat(Cases.engine().residual(text, Cases.TUAN)).isNotEmpty();
  }

  /** Marks typed as signs part a word; the stroke of đ is a second d. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người ấy là Ksor Dda(ng Trie^u`, ai cũng quý.",
        "Hôm qua Dda(ng Trie^u` về.",
        "Hôm qua Trie^u` về."
      })
  void marksTypedAsSigns(String text) {
    KnownIdentifiers own = KnownIdentifiers.named("Ksor Đăng Triều").build();
    assertThat(Cases.engine().residual(text, own)).isNotEmpty();
    assertThat(Cases.publicText(text, own)).doesNotContain("Trie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anh hùng lao động không ngại khó.",
        "Cuộc sống bình an, hòa thuận, ngọc sáng trong lòng.",
        "An ninh trật tự xóm làng được giữ vững.",
        "Hoa nở khắp nơi, lụa trắng phơi đầy sân.",
        "Tuần này trời tạnh, mọi người tuân theo lịch.",
        "Mẹ già ngồi dệt lụa, tóc đã bạc.",
        "Hòa bình lập lại trên quê hương.",
        "Anh em trong tổ cùng nhau minh bạch chi tiêu."
      })
  void ordinaryWordsStay(String text) {
    for (KnownIdentifiers own : Cases.ALL.values()) {
      assertThat(Cases.publicText(text, own)).isEqualTo(text);
    }
  }

  @Test
  void familyBecomesRoleOrLetterAndChildrenLoseTheirName() {
    String text = "Con trai anh T, cháu Minh Khôi, học lớp 6. Chị Hoa bán hoa, hoa năm nay đẹp.";
    String result = Cases.publicText(text, Cases.TUAN);
    assertThat(result)
        .contains("cháu, học lớp 6")
        .contains("bán hoa, hoa năm nay đẹp")
        .doesNotContain("Khôi")
        .doesNotContain("Chị Hoa")
        .doesNotContain("anh T,");
  }

  @Test
  void otherCasesBlockFullNamesAndNumbersButNotGivenNames() {
    InMemoryKnownIndex index = new InMemoryKnownIndex();
    index.put("C", Cases.HUNG);
    index.put("A", Cases.TUAN);
    index.markReady();
    Anonymizer engine = Anonymizer.builder().index(index).build();
    KnownIdentifiers none = KnownIdentifiers.none();
    assertThat(engine.residual("Có cả phạm quốc hùng ở đó.", none)).hasSize(1);
    assertThat(engine.residual("Gọi cho tôi: 0 9 1 2 3 4 5 6 7 8", none)).hasSize(1);
    assertThat(engine.residual("Chị Hùng và anh Tuấn.", none)).isEmpty();
    index.remove("C");
    for (int i = 0; i < 300; i++) {
      index.put("X" + i, KnownIdentifiers.named("Lò Thị Xyz " + i).build());
    }
    assertThat(engine.residual("Có cả phạm quốc hùng ở đó.", none)).isEmpty();
  }

  @Test
  void nothingIsPublicBeforeTheIndexIsReady() {
    Anonymizer engine = Anonymizer.builder().index(new InMemoryKnownIndex()).build();
    Suggestion suggestion = engine.suggest("Một chuyện.", Cases.TUAN, Context.forPublic());
    assertThat(suggestion.isBlocked()).isTrue();
    assertThat(suggestion.publicText()).isEmpty();
    assertThat(engine.residual("Một chuyện.", Cases.TUAN)).isNotEmpty();
  }

  @Test
  void anExceptionInsideBlocks() {
    NameRecognizer broken =
        new NameRecognizer() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public java.util.List<Span> find(String normalText) {
            throw new IllegalStateException();
          }
        };
    Anonymizer engine = Anonymizer.builder().recognizer(broken).build();
    assertThat(engine.suggest("Một chuyện.", Cases.TUAN, Context.forPublic()).isBlocked()).isTrue();
  }
}
