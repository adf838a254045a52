package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.FullNames;
import vn.huongthien.anonymize.InMemoryKnownIndex;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.Source;

/** A draft is no way to ask whether somebody is being helped in another place. */
class DiscretionTest {
  private static final KnownIdentifiers OWN = KnownIdentifiers.named("Trần Văn Khải").build();
  private static final KnownIdentifiers NEIGHBOUR =
      KnownIdentifiers.named("Hoàng Thị Lệ Quyên")
          .phone("0912 345 678")
          .idNumber("011085001234")
          .address("số 7 ngõ 12 đường Hoa Ban, xã Nà Tấu, tỉnh Điện Biên")
          .build();
  private static final KnownIdentifiers HIGHLANDER = KnownIdentifiers.named("Y Blin Niê").build();

  private static Discretion knowing(KnownIdentifiers... others) {
    InMemoryKnownIndex index = new InMemoryKnownIndex();
    for (KnownIdentifiers other : others) {
      index.putAll(Map.of(other.fullName(), other));
    }
    index.markReady();
    return new Discretion(
        Anonymizer.builder().index(index).random(new Random(7)).build(),
        Anonymizer.builder().random(new Random(7)).build());
  }

  private static List<Finding> look(String text, KnownIdentifiers... others) {
    return knowing(others).suggest(text, OWN, Context.forPublic()).findings();
  }

  /** All that a page is made of, but for the pseudonym, which is drawn by lot. */
  private static List<Finding> told(List<Finding> findings) {
    return findings.stream().map(f -> f.with("")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trần Văn Khải ở nhà. Ngoài chợ có Hoàng Thị Lệ Quyên, ngoài bến có Đặng Thị Ngọc Trâm.",
        "Hôm ấy Trần Văn Khải gặp Hoàng Thị Lệ Quyên ở chợ, gặp Đặng Thị Ngọc Trâm ở bến.",
        "Trần Văn Khải ở nhà. Ngoài chợ thì Y Blin Niê bán cá, còn Y Wơn Êban bán rau."
      })
  void twoFullNamesAreToldAlikeWhoeverIsHelped(String text) {
    List<Finding> findings = look(text, NEIGHBOUR, HIGHLANDER);
    assertThat(findings).hasSize(3);
    assertThat(findings.get(0).source()).as("their own person").isEqualTo(Source.KNOWN);
    Finding helped = findings.get(1);
    Finding nobody = findings.get(2);
    assertThat(helped)
        .usingRecursiveComparison()
        .ignoringFields("start", "end", "confidence", "replacement")
        .isEqualTo(nobody);
    assertThat(Look.of(helped)).isNotEqualTo(Look.KNOWN).isEqualTo(Look.of(nobody));
    assertThat(helped.confidence()).isBetween(0.9, 1.0);
    assertThat(nobody.confidence()).isBetween(0.9, 1.0);
    for (Finding f : findings) {
      assertThat(Mark.open(f).keepRefusal(text.substring(f.start(), f.end())))
          .isEqualTo("rule.stories.fullName");
    }
    assertThat(told(findings)).as("as if there was no other case").isEqualTo(told(look(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoàng Thị Lệ Quyên kể lại. Quyên cười, cô Quyên vui.",
        "Gọi số 0912 345 678 hoặc 0912 345 679.",
        "Căn cước số 011085001234, còn số 011085001235 của người khác.",
        "Nhà ở số 7 ngõ 12 đường Hoa Ban, xã Nà Tấu, và số 8 ngõ 13 đường Hoa Mai, xã Nà Tấu.",
        "Thư gửi hoang.thi.le.quyen@example.vn đã tới.",
        "HOÀNG THỊ LỆ QUYÊN VỀ RỒI."
      })
  void whatFormTellsIsToldByFormAlone(String text) {
    assertThat(told(look(text, NEIGHBOUR))).isNotEmpty().isEqualTo(told(look(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hôm ấy tôi gặp hoàng thị lệ quyên ở chợ.",
        "Hôm ấy tôi gặp H.o.à.n.g T.h.ị L.ệ Q.u.y.ê.n ở chợ.",
        "Hôm ấy tôi gặp hoangf thij leej quyeen ở chợ.",
        "Ngôi nhà thứ bảy, ngõ 12 hoa ban ấy, cửa luôn mở."
      })
  void whatOnlyAnotherCaseKnowsIsHiddenAndSaysNothing(String text) {
    assertThat(look(text, NEIGHBOUR))
        .noneMatch(f -> f.source() == Source.KNOWN)
        .noneMatch(f -> f.rule().startsWith("other-") || f.why().contains("other"));
  }

  /** Otherwise the test above would hold for an engine that finds nothing. */
  @Test
  void aNameInSmallLettersIsStillFound() {
    String text = "Hôm ấy tôi gặp hoàng thị lệ quyên ở chợ.";
    List<Finding> findings = look(text, NEIGHBOUR);
    assertThat(findings)
        .filteredOn(f -> FullNames.is(f, text.substring(f.start(), f.end())))
        .singleElement()
        .satisfies(f -> assertThat(f.source()).isEqualTo(Source.MODEL))
        .satisfies(f -> assertThat(text.substring(f.start(), f.end())).endsWith("lệ quyên"));
    assertThat(knowing(NEIGHBOUR).suggest(text, OWN, Context.forPublic()).publicText())
        .doesNotContain("quyên");
  }

  /** The engine itself knows the neighbour; only what is told of it does not differ. */
  @Test
  void theEngineWouldTell() {
    InMemoryKnownIndex index = new InMemoryKnownIndex();
    index.put("B1", NEIGHBOUR);
    index.markReady();
    assertThat(
            Anonymizer.builder()
                .index(index)
                .build()
                .suggest("Có Hoàng Thị Lệ Quyên qua chợ.", OWN, Context.forPublic())
                .findings())
        .singleElement()
        .satisfies(f -> assertThat(f.source()).isEqualTo(Source.KNOWN))
        .satisfies(f -> assertThat(f.rule()).isEqualTo("other-name"));
  }

  @Test
  void findingsNeverOverlap() {
    String text = "Chị Quyên Hoàng Thị Lệ Quyên và hoàng thị lệ quyên Trâm, 0912 345 678 9.";
    int end = 0;
    for (Finding f : look(text, NEIGHBOUR)) {
      assertThat(f.start()).isGreaterThanOrEqualTo(end);
      end = f.end();
    }
    assertThat(end).isPositive();
  }
}
