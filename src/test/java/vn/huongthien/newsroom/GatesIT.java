package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.access.Role;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.RuleViolated;

/** Three gates, three people, none of them an author, each for exactly these bytes. */
@ExtendWith(ArquillianExtension.class)
class GatesIT {
  @Inject private NewsWorld world;
  @Inject private EditionQueries queries;
  @Inject private NewsQueries lists;
  @Inject private GateQueries gates;
  @Inject private GateBoard board;
  @Inject private SavePolicyArticle save;
  @Inject private SubmitEdition submit;
  @Inject private PassPrivacyGate privacy;
  @Inject private PassLegalGate legal;
  @Inject private PassEditorialGate editorial;
  @Inject private ReturnEdition returning;
  @Inject private Publish publish;
  @Inject private vn.huongthien.access.CurrentUser user;

  private static SavePolicyArticle.Command article() {
    return NewsWorld.article(
        ContentKind.POLICY, Language.VI, "Chính sách vay vốn mới", "Nội dung chính sách.");
  }

  @Test
  void threePeopleApprove() {
    EditionQueries.View view = world.approved(article());
    assertThat(view.state()).isEqualTo(EditionState.APPROVED);
    assertThat(gates.passed(view.id()))
        .extracting(GateQueries.Passed::accountId)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  void thePersonOfOneGateIsRefusedAtAnother() {
    EditionQueries.View view = world.submitted(article());
    long both = world.become(Role.LEGAL);
    world.become(both, Role.LEGAL, Role.CHIEF);
    legal.execute(new PassLegalGate.Command(view.id(), view.seen()));
    assertThatThrownBy(
            () -> editorial.execute(new PassEditorialGate.Command(view.id(), view.seen())))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("rule.newsroom.samePerson");
    assertThat(gates.passed(view.id())).hasSize(1);
  }

  @Test
  void whoWroteAnEarlierEditionIsRefused() {
    EditionQueries.View first = world.submitted(article());
    long author = user.accountId();
    world.become(Role.EDITOR);
    long id = save.execute(NewsWorld.next(first, first.title(), "Nội dung khác hẳn.", ""));
    submit.execute(new SubmitEdition.Command(id, queries.edition(id).seen()));
    EditionQueries.View second = queries.edition(id);
    world.become(author, Role.LEGAL, Role.CHIEF);
    assertThatThrownBy(() -> legal.execute(new PassLegalGate.Command(id, second.seen())))
        .hasMessage("rule.newsroom.author");
    GateBoard.Board shown = board.of(id, user.require());
    assertThat(shown.author()).isTrue();
    assertThat(shown.mine()).isNull();
  }

  @Test
  void withoutTheRoleItIsForbidden() {
    EditionQueries.View view = world.submitted(article());
    world.become(Role.LEGAL);
    assertThatThrownBy(
            () -> editorial.execute(new PassEditorialGate.Command(view.id(), view.seen())))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () ->
                returning.execute(new ReturnEdition.Command(view.id(), Gate.EDITORIAL, "TONE", "")))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void anotherTextThanTheOneSeenIsRefused() {
    EditionQueries.View view = world.submitted(article());
    world.become(Role.LEGAL);
    assertThatThrownBy(() -> legal.execute(new PassLegalGate.Command(view.id(), new byte[32])))
        .hasMessage("rule.newsroom.changed");
  }

  @Test
  void aSaveThatChangesNothingKeepsEverything() {
    EditionQueries.View view = world.approved(article());
    world.become(Role.EDITOR);
    long same = save.execute(NewsWorld.next(view, " " + view.title(), view.body() + " \r\n", ""));
    assertThat(same).isEqualTo(view.id());
    assertThat(gates.passed(same)).hasSize(3);
    assertThat(queries.edition(same).state()).isEqualTo(EditionState.APPROVED);
  }

  @Test
  void oneChangedByteDropsAllApprovals() {
    EditionQueries.View view = world.approved(article());
    world.become(Role.EDITOR);
    long next = save.execute(NewsWorld.next(view, view.title(), view.body() + "!", ""));
    assertThat(next).isNotEqualTo(view.id());
    assertThat(gates.passed(next)).isEmpty();
    assertThat(queries.edition(view.id()).state()).isEqualTo(EditionState.REPLACED);
    world.become(Role.CHIEF);
    assertThatThrownBy(
            () -> publish.execute(new Publish.Command(next, queries.edition(next).seen())))
        .hasMessage("rule.newsroom.gates");
    assertThatThrownBy(() -> publish.execute(new Publish.Command(view.id(), view.seen())))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void aReturnGoesBackWithItsReason() {
    EditionQueries.View view = world.submitted(article());
    world.become(Role.LEGAL);
    returning.execute(
        new ReturnEdition.Command(view.id(), Gate.LEGAL, "LAW", "Điều này đã hết hiệu lực."));
    assertThat(queries.edition(view.id()).state()).isEqualTo(EditionState.DRAFT);
    assertThat(gates.returns(view.itemId()))
        .singleElement()
        .matches(r -> r.reason().equals("LAW") && r.note().equals("Điều này đã hết hiệu lực."));
  }

  @Test
  void aDoubleSaveIsOneEdition() {
    world.awaitIndex();
    world.become(Role.EDITOR);
    SavePolicyArticle.Command once = article();
    assertThat(save.execute(once)).isEqualTo(save.execute(once));
  }

  @Test
  void aStoryPassesItsFirstGateOnTheCaseSideOnly() {
    world.become(Role.EDITOR);
    long item = world.inTransaction(() -> PublishIT.submit(submitHighlight));
    long edition =
        lists
            .desk(
                new NewsQueries.Filter(ContentKind.HIGHLIGHT, null, null, true, Gate.PRIVACY),
                vn.huongthien.shared.PageRequest.of(0, 50))
            .rows()
            .stream()
            .filter(r -> r.itemId() == item)
            .findFirst()
            .orElseThrow()
            .id();
    world.become(Role.CONFIRMER);
    assertThatThrownBy(
            () ->
                privacy.execute(
                    new PassPrivacyGate.Command(edition, queries.edition(edition).seen())))
        .hasMessage("rule.newsroom.caseSide");
  }

  @Inject private SubmitHighlight submitHighlight;

  static String key() {
    return UUID.randomUUID().toString();
  }
}
