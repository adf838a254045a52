package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.access.Role;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.DeliveryQueries;
import vn.huongthien.publishing.DeliveryState;
import vn.huongthien.publishing.PublicationQueries;
import vn.huongthien.publishing.PublicationQueries.Filter;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.publishing.Takedowns;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.PageRequest;

/** What is approved becomes public whole or not at all, and is checked again at that moment. */
@ExtendWith(ArquillianExtension.class)
class PublishIT {
  @Inject private NewsWorld world;
  @Inject private EditionQueries queries;
  @Inject private GateQueries gateQueries;
  @Inject private Gates gates;
  @Inject private SubmitHighlight submitHighlight;
  @Inject private PassLegalGate legal;
  @Inject private PassEditorialGate editorial;
  @Inject private Publish publish;
  @Inject private EditEdition edit;
  @Inject private SchedulePublication schedule;
  @Inject private PublishDue due;
  @Inject private PublicationQueries site;
  @Inject private DeliveryQueries deliveries;
  @Inject private Takedowns takedowns;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  static long submit(SubmitHighlight handOver) {
    return handOver.submit(submission(Ids.next()));
  }

  private static Submission submission(long source) {
    return new Submission(
        GatesIT.key(),
        ContentKind.HIGHLIGHT,
        source,
        new byte[32],
        Language.VI,
        "Người thợ mộc trở về",
        "Một người thợ mộc kể lại.",
        "Anh M. được vay vốn.\n\n## Điều đã giúp\n- vay vốn",
        "một tỉnh miền Bắc",
        Set.of(Ids.next()),
        Map.of("sex", "M"),
        40,
        30,
        Map.of("PERSON", 3),
        new byte[32]);
  }

  @Test
  void aRefusedPermitLeavesNothingPublic() {
    world.awaitIndex();
    long source = Ids.next();
    world.become(Role.CONFIRMER);
    world.inTransaction(() -> submitHighlight.submit(submission(source)));
    GateQueries.Awaiting waiting = gateQueries.awaitingPrivacy(List.of(source)).get(0);
    world.inTransaction(
        () -> {
          gates.passPrivacy(waiting.editionId(), waiting.hash());
          return 0;
        });
    world.become(Role.LEGAL);
    legal.execute(new PassLegalGate.Command(waiting.editionId(), waiting.hash()));
    world.become(Role.CHIEF);
    editorial.execute(new PassEditorialGate.Command(waiting.editionId(), waiting.hash()));
    String before = counts();
    assertThatThrownBy(
            () -> publish.execute(new Publish.Command(waiting.editionId(), waiting.hash())))
        .isInstanceOf(RuntimeException.class);
    assertThat(counts()).isEqualTo(before);
    assertThat(queries.edition(waiting.editionId()).state()).isEqualTo(EditionState.APPROVED);
  }

  private String counts() {
    return List.of("pub_item", "publication", "delivery", "release_register").stream()
            .map(t -> number("SELECT COUNT(*) FROM " + t))
            .toList()
            .toString()
        + number("SELECT generation FROM pub_site");
  }

  private Object number(String sql) {
    return em.createNativeQuery(sql).getSingleResult();
  }

  @Test
  void withdrawingTheSourceStopsWhatIsStillInTheMaking() {
    long source = Ids.next();
    world.become(Role.DPO);
    world.inTransaction(() -> submitHighlight.submit(submission(source)));
    long edition = gateQueries.awaitingPrivacy(List.of(source)).get(0).editionId();
    world.inTransaction(() -> takedowns.bySource(source, "CONSENT_WITHDRAWN"));
    assertThat(queries.edition(edition).state()).isEqualTo(EditionState.TAKEN_DOWN);
    assertThat(gateQueries.awaitingPrivacy(List.of(source))).isEmpty();
  }

  @Test
  void theSameSubmissionTwiceIsOneEdition() {
    Submission once = submission(Ids.next());
    long first = world.inTransaction(() -> submitHighlight.submit(once));
    assertThat(world.inTransaction(() -> submitHighlight.submit(once))).isEqualTo(first);
  }

  @Test
  void publishedIsReadThroughTheOtherAccountAtOnce() {
    EditionQueries.View view =
        world.published(
            NewsWorld.article(
                ContentKind.GUIDANCE, Language.VI, "Cách làm căn cước lần đầu", "Đến công an."));
    assertThat(view.state()).isEqualTo(EditionState.PUBLISHED);
    long publication = java.util.Objects.requireNonNull(view.publicationId());
    assertThat(deliveries.ofPublication(publication))
        .singleElement()
        .matches(d -> d.state() == DeliveryState.LIVE);
    assertThat(
            site.list(new Filter(Language.VI, null, null, "cuoc can"), PageRequest.of(0, 5)).rows())
        .extracting(PublicationQueries.Card::title)
        .contains("Cách làm căn cước lần đầu");
    long again = publish.execute(new Publish.Command(view.id(), view.seen()));
    assertThat(again).isEqualTo(publication);
  }

  @Test
  void aCorrectionKeepsTheAddressEnd() {
    EditionQueries.View first =
        world.published(
            NewsWorld.article(ContentKind.POLICY, Language.VI, "Mức vay cũ", "Tối đa 50 triệu."));
    String before = path(first);
    EditionQueries.View second =
        world.published(
            NewsWorld.next(first, "Mức vay mới", "Tối đa 100 triệu.", "Sửa mức vay tối đa."));
    String after = path(second);
    assertThat(after).isNotEqualTo(before).endsWith(before.substring(before.length() - 10));
    assertThat(queries.edition(first.id()).state()).isEqualTo(EditionState.CORRECTED);
    assertThat(site.find(after.substring(after.length() - 10)).orElseThrow().notice())
        .isEqualTo("Sửa mức vay tối đa.");
  }

  private String path(EditionQueries.View view) {
    return deliveries
        .livePath(java.util.Objects.requireNonNull(view.publicationId()))
        .orElseThrow();
  }

  @Test
  void scheduledIsPublicAtItsMomentAndNotBefore() {
    EditionQueries.View view =
        world.approved(
            NewsWorld.article(
                ContentKind.EVENT, Language.VI, "Tọa đàm việc làm sắp tới", "Mời dự."));
    assertThatThrownBy(
            () ->
                schedule.execute(
                    new SchedulePublication.Command(
                        view.id(), view.seen(), clock.instant().minusSeconds(1))))
        .hasMessage("rule.newsroom.past");
    schedule.execute(
        new SchedulePublication.Command(
            view.id(), view.seen(), clock.instant().plusSeconds(3_600)));
    due.run();
    assertThat(queries.edition(view.id()).state()).isEqualTo(EditionState.SCHEDULED);
    world.inTransaction(
        () ->
            em.createNativeQuery("UPDATE news_edition SET due_at = '2020-01-01' WHERE id = ?1")
                .setParameter(1, view.id())
                .executeUpdate());
    due.run();
    EditionQueries.View published = queries.edition(view.id());
    assertThat(published.state()).isEqualTo(EditionState.PUBLISHED);
    assertThat(
            deliveries
                .ofPublication(java.util.Objects.requireNonNull(published.publicationId()))
                .get(0)
                .publicationState())
        .isEqualTo(PublicationState.LIVE);
  }

  @Test
  void anEditorCannotEditAStoryThatTheCaseSideCannotScan() {
    long source = Ids.next();
    world.become(Role.EDITOR);
    world.inTransaction(() -> submitHighlight.submit(submission(source)));
    EditionQueries.View view =
        queries.edition(gateQueries.awaitingPrivacy(List.of(source)).get(0).editionId());
    assertThatThrownBy(
            () ->
                edit.execute(
                    new EditEdition.Command(
                        GatesIT.key(),
                        view.id(),
                        view.title(),
                        view.lead(),
                        "Một người được vay vốn.",
                        "",
                        "")))
        .isInstanceOf(RuntimeException.class);
    assertThat(queries.edition(view.id()).newest()).isTrue();
  }
}
