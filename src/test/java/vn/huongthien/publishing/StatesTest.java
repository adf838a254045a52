package vn.huongthien.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.domain.PubItem;
import vn.huongthien.publishing.domain.Publication;
import vn.huongthien.shared.RuleViolated;

/** Every pair of states: what is not written here is refused. */
class StatesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  @Test
  void publication() {
    assertTable(
        PublicationState.values(),
        PublicationState::mayBecome,
        "LIVE>CORRECTED LIVE>REPLACED LIVE>WITHDRAWN LIVE>TAKEN_DOWN WITHDRAWN>TAKEN_DOWN");
  }

  @Test
  void takedown() {
    assertTable(
        TakedownState.values(), TakedownState::mayBecome, "OPEN>PROVEN OPEN>MANUAL MANUAL>PROVEN");
  }

  @Test
  void delivery() {
    assertTable(
        DeliveryState.values(),
        DeliveryState::mayBecome,
        "PLANNED>DUE PLANNED>CANCELLED"
            + " DUE>ARMED DUE>LIVE DUE>BLOCKED DUE>CANCELLED"
            + " ARMED>STAGED ARMED>LIVE ARMED>PROCESSING ARMED>UNKNOWN ARMED>RETRY_WAIT"
            + " ARMED>BLOCKED ARMED>NEEDS_AUTH ARMED>FAILED ARMED>REMOVE_DUE"
            + " STAGED>LIVE STAGED>UNKNOWN STAGED>RETRY_WAIT STAGED>FAILED STAGED>REMOVE_DUE"
            + " PROCESSING>STAGED PROCESSING>LIVE PROCESSING>FAILED PROCESSING>REMOVE_DUE"
            + " UNKNOWN>STAGED UNKNOWN>LIVE UNKNOWN>RETRY_WAIT UNKNOWN>DEAD UNKNOWN>REMOVE_DUE"
            + " RETRY_WAIT>ARMED RETRY_WAIT>BLOCKED RETRY_WAIT>DEAD RETRY_WAIT>CANCELLED"
            + " BLOCKED>DUE BLOCKED>DEAD BLOCKED>CANCELLED"
            + " NEEDS_AUTH>DUE NEEDS_AUTH>DEAD NEEDS_AUTH>CANCELLED"
            + " FAILED>DUE FAILED>DEAD FAILED>CANCELLED"
            + " LIVE>REPLACED LIVE>REMOVE_DUE"
            + " REMOVE_DUE>REMOVE_ARMED REMOVE_DUE>REMOVE_MANUAL"
            + " REMOVE_ARMED>REMOVED REMOVE_ARMED>REMOVE_DUE REMOVE_ARMED>REMOVE_MANUAL"
            + " REMOVE_MANUAL>REMOVE_ARMED REMOVE_MANUAL>REMOVED");
  }

  /** Whatever may already stand on a channel can be removed from it, in one step. */
  @Test
  void everythingThatMayBePublicCanBeRemoved() {
    assertThat(Arrays.stream(DeliveryState.values()).filter(DeliveryState::maybePublic))
        .containsExactlyInAnyOrder(
            DeliveryState.ARMED,
            DeliveryState.STAGED,
            DeliveryState.PROCESSING,
            DeliveryState.UNKNOWN,
            DeliveryState.LIVE);
  }

  @Test
  void aStoryLeavesNoNotice() {
    Publication story = new Publication(release(ContentKind.HIGHLIGHT), 1, NOW);
    assertThatThrownBy(() -> story.end(PublicationState.WITHDRAWN, NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("rule.publishing.noNotice");
    assertThat(story.state()).isEqualTo(PublicationState.LIVE);

    Publication warning = new Publication(release(ContentKind.WARNING), 1, NOW);
    warning.end(PublicationState.WITHDRAWN, NOW);
    warning.end(PublicationState.TAKEN_DOWN, NOW);
    assertThatThrownBy(() -> warning.end(PublicationState.TAKEN_DOWN, NOW))
        .hasMessage("rule.publishing.ended");
  }

  @Test
  void takingDownLeavesNoWordBehind() {
    PubItem item = new PubItem(release(ContentKind.HIGHLIGHT), NOW);
    assertThat(item.path()).matches("/cau-chuyen/duong-ve-nha-[2-9a-z]{10}");
    String end = item.bareAddress();
    item.takeDown(NOW);
    assertThat(item.path()).isEqualTo(end).matches("/cau-chuyen/[2-9a-z]{10}");
    assertThat(item)
        .usingRecursiveComparison()
        .comparingOnlyFields("title", "lead", "body", "slug", "searchText", "placeLabel", "notice")
        .isEqualTo(emptied());
  }

  private static PubItem emptied() {
    PubItem item = new PubItem(release(ContentKind.HIGHLIGHT), NOW);
    item.takeDown(NOW);
    return item;
  }

  static Release release(ContentKind kind) {
    return new Release(
        1,
        2,
        Language.VI,
        kind,
        2,
        "Đường về nhà",
        "Lời dẫn",
        "Thân bài",
        "miền Trung",
        "",
        null,
        null,
        Map.of(),
        0,
        0,
        new byte[32],
        7);
  }

  private static <S extends Enum<S>> void assertTable(
      S[] states, BiPredicate<S, S> may, String allowed) {
    Set<String> found = new TreeSet<>();
    for (S from : states) {
      for (S to : states) {
        if (may.test(from, to)) {
          found.add(from + ">" + to);
        }
      }
    }
    assertThat(found)
        .isEqualTo(
            Arrays.stream(allowed.split(" ")).collect(Collectors.toCollection(TreeSet::new)));
  }
}
