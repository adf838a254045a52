package vn.huongthien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VnTest {
  @Test
  void foldsMarksCaseAndSpaces() {
    assertThat(Vn.fold("  Hoàn   LƯƠNG, Đẹp ")).isEqualTo("hoan luong dep");
  }

  @Test
  void foldsDecomposedText() {
    assertThat(Vn.fold("Nguye\u0302\u0303n")).isEqualTo("nguyen");
  }

  @Test
  void composesDecomposedText() {
    assertThat(Vn.nfc("Nguye\u0302\u0303n\u00a0")).isEqualTo("Nguyễn");
  }

  @Test
  void findsWordsInAnyOrder() {
    assertThat(Vn.matches("Con đường hoàn lương", "luong hoan")).isTrue();
    assertThat(Vn.matches("Con đường hoàn lương", "vay von")).isFalse();
  }

  @Test
  void sortsInVietnameseOrder() {
    List<String> names = List.of("Đà Nẵng", "Cần Thơ", "An Giang", "Ân Thi", "Dĩ An");
    assertThat(names.stream().sorted(Vn.order()))
        .containsExactly("An Giang", "Ân Thi", "Cần Thơ", "Dĩ An", "Đà Nẵng");
  }

  @Test
  void makesSlugsOfTitles() {
    assertThat(Slugs.of("Đường về nhà: “5+1” ở phường")).isEqualTo("duong-ve-nha-5-1-o-phuong");
    assertThat(Slugs.suffix()).matches("[2-9a-z]{10}");
  }

  @Test
  void idsGoThroughTheirText() {
    long id = Ids.next();
    assertThat(Ids.parse(Ids.text(id), "case")).isEqualTo(id);
    assertThatThrownBy(() -> Ids.parse("1' OR '1'='1", "case")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Ids.parse(null, "case")).isInstanceOf(NotFound.class);
  }
}
