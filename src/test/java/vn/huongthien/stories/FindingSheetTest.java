package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.anonymize.Source;

/** Whoever loses a letter is called otherwise in the whole story, also where it was decided. */
class FindingSheetTest {
  private static final String TEXT = "Bác Quý đến. Quý cười với Tú.";

  private static Finding name(int start, int end, String letter) {
    return new Finding(start, end, Kind.PERSON, Source.CUE, 1, "title", letter, "cue.title");
  }

  @Test
  void aLetterThatWasGivenUpIsReplacedEverywhere() {
    FindingSheet sheet =
        FindingSheet.fresh(List.of(name(4, 7, "P."), name(13, 16, "P."), name(26, 28, "B.")));
    sheet =
        sheet.decide(
            TEXT,
            new Decision(
                sheet.marks().get(0).key(), Decision.Action.REPLACE, "ông P. ở gần nhà", null),
            false);
    FindingSheet after =
        sheet.following(
            TEXT,
            PseudonymTable.of(Map.of("name:quy", "P.", "name:tu", "B.")),
            PseudonymTable.of(Map.of("name:quy", "X.", "name:tu", "B.")));
    assertThat(after.marks())
        .extracting(Mark::replacement)
        .containsExactly("ông X. ở gần nhà", "X.", "B.");
    assertThat(after.pseudonyms(TEXT))
        .extracting(BenchView.Pseudonym::pseudonym)
        .containsExactly("X.", "B.");
  }
}
