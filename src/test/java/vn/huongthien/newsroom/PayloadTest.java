package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;

/** The same to a reader is the same hash; one changed byte is another. */
class PayloadTest {
  private static final String BODY = "Anh M. về quê.\n\nHội cho vay vốn.";

  private static Payload payload(String title, String body) {
    return new Payload(
        Language.VI, ContentKind.HIGHLIGHT, 2, title, "Lời dẫn", body, "", "", List.of());
  }

  private static String hash(Payload payload) {
    return HexFormat.of().formatHex(payload.hash());
  }

  @Test
  void aBrowserChangesNothing() {
    String before = hash(payload("Đường về", BODY));
    String posted = Normalizer.normalize(BODY, Normalizer.Form.NFD).replace("\n", "\r\n") + " \r\n";
    assertThat(hash(payload(" Đường về ", posted))).isEqualTo(before);
  }

  @Test
  void oneByteChangesTheHash() {
    String before = hash(payload("Đường về", BODY));
    assertThat(hash(payload("Đường về", BODY + "."))).isNotEqualTo(before);
    assertThat(hash(payload("Đường vê", BODY))).isNotEqualTo(before);
  }

  @Test
  void everyPartCounts() {
    Payload p = payload("a", "b");
    assertThat(
            List.of(
                hash(p),
                hash(with(p, Language.EN, 2, "", "", List.of())),
                hash(with(p, Language.VI, 1, "", "", List.of())),
                hash(with(p, Language.VI, 2, "x", "", List.of())),
                hash(with(p, Language.VI, 2, "", "x", List.of())),
                hash(with(p, Language.VI, 2, "", "", List.of("00ff"))),
                hash(payload("ab", "")),
                hash(payload("", "ab"))))
        .doesNotHaveDuplicates();
  }

  private static Payload with(
      Payload p, Language language, int area, String place, String notice, List<String> media) {
    return new Payload(
        language, p.kind(), area, p.title(), p.lead(), p.body(), place, notice, media);
  }

  /** The canonical form is a contract: stored approvals depend on it. */
  @Test
  void versionOneStaysAsItIs() {
    assertThat(hash(payload("Đường về", BODY)))
        .isEqualTo("38f26fb45940c1090b39c9a17f53d00e7749aabb2b7ca037824ed01641a67b7a");
  }
}
