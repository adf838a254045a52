package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.huongthien.people.ConsentElement.TEXT;
import static vn.huongthien.people.ConsentPurpose.STORY_TEXT;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;

/** Consent from the first word to its end, in the database. */
@ArquillianTest
class ConsentIT {
  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private ExplainConsent explain;
  @Inject private AnswerConsent answer;
  @Inject private WithdrawConsent withdraw;
  @Inject private ExpireConsents expireAll;
  @Inject private ConsentQueries consents;
  @Inject private Clock clock;
  @Inject @CaseData private DataSource database;

  private long commune;
  private long officer;
  private long caseId;

  @BeforeEach
  void aCase() {
    commune = world.commune(world.province());
    officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    caseId = world.open(commune, CaseWorld.named("Hoàng Văn Xìn", ""), 1990);
  }

  @Test
  void nothingIsAgreedBeforeSomebodySaysYes() {
    assertThat(valid()).isFalse();
    long id = explained();
    assertThat(row(id).state()).isEqualTo(ConsentState.EXPLAINED);
    assertThat(valid()).isFalse();
    say(id, AnswerConsent.Answer.GIVEN, today().plusDays(10));
    assertThat(valid()).isTrue();
    assertThat(consents.valid(caseId, STORY_TEXT, TEXT, "FANPAGE", today())).isFalse();
    assertThat(consents.valid(caseId, STORY_TEXT, TEXT, "WEBSITE", today().plusDays(10))).isTrue();
    assertThat(consents.valid(caseId, STORY_TEXT, TEXT, "WEBSITE", today().plusDays(11))).isFalse();
  }

  @Test
  void aYesNeedsItsLastDay() {
    long id = explained();
    assertThatThrownBy(() -> say(id, AnswerConsent.Answer.GIVEN, null))
        .hasStackTraceContaining("rule.consent.lastDay");
    assertThat(row(id).state()).isEqualTo(ConsentState.EXPLAINED);
  }

  @Test
  void takenBackItCountsNoMoreAndEachStepStands() {
    long id = given();
    withdraw.execute(new WithdrawConsent.Command(id, ConsentMeans.PHONE, "gọi điện"));
    withdraw.execute(new WithdrawConsent.Command(id, ConsentMeans.PHONE, "gọi điện"));
    assertThat(valid()).isFalse();
    assertThat(consents.steps(user.scope(Permission.VIEW_CASE), id))
        .extracting(ConsentStep::to)
        .containsExactly(ConsentState.WITHDRAWN, ConsentState.GIVEN, ConsentState.EXPLAINED);
    assertThat(consents.steps(user.scope(Permission.VIEW_CASE), id).get(0).note())
        .isEqualTo("gọi điện");
    assertThatThrownBy(() -> say(id, AnswerConsent.Answer.GIVEN, today()))
        .hasStackTraceContaining("rule.consent.state.WITHDRAWN");
  }

  @Test
  void aNewerYesReplacesTheOlderOneAndALaterNoTakesItBack() {
    long first = given();
    long second = given();
    assertThat(row(first).state()).isEqualTo(ConsentState.REPLACED);
    assertThat(valid()).isTrue();
    long third = explained();
    assertThat(valid()).as("asked again, the old yes still counts").isTrue();
    say(third, AnswerConsent.Answer.REFUSED, null);
    assertThat(row(second).state()).isEqualTo(ConsentState.WITHDRAWN);
    assertThat(valid()).isFalse();
  }

  @Test
  void runsOutByItself() throws SQLException {
    long id = given();
    run("UPDATE consent SET expires_on = '2026-01-01' WHERE id = " + id);
    user.become(Principal.system("test"));
    expireAll.run();
    expireAll.run();
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    assertThat(row(id).state()).isEqualTo(ConsentState.EXPIRED);
    assertThat(consents.steps(user.scope(Permission.VIEW_CASE), id)).hasSize(3);
  }

  @Test
  void theEventsCanOnlyBeAppended() {
    long id = given();
    assertThatThrownBy(
            () -> run("UPDATE consent_event SET means = 'PHONE' WHERE consent_id = " + id))
        .hasMessageContaining("UPDATE command denied");
    assertThatThrownBy(() -> run("DELETE FROM consent_event WHERE consent_id = " + id))
        .hasMessageContaining("DELETE command denied");
    assertThatThrownBy(() -> run("UPDATE consent_text SET text_vi = ''"))
        .hasMessageContaining("UPDATE command denied");
  }

  @Test
  void anotherWardSeesWhatDoesNotExist() {
    long id = given();
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, world.commune(world.province())));
    for (long asked : new long[] {id, Ids.next()}) {
      assertThatThrownBy(() -> row(asked))
          .isInstanceOf(NotFound.class)
          .hasMessage("not found: consent");
      assertThatThrownBy(
              () -> withdraw.execute(new WithdrawConsent.Command(asked, ConsentMeans.PHONE, null)))
          .isInstanceOf(NotFound.class);
    }
    assertThat(consents.ofCase(user.scope(Permission.VIEW_CASE), caseId)).isEmpty();
  }

  @Test
  void aMentorDoesNotRecordConsent() {
    long id = given();
    world.become(Ids.next(), CaseWorld.in(Role.VOLUNTEER, commune));
    assertThatThrownBy(
            () -> withdraw.execute(new WithdrawConsent.Command(id, ConsentMeans.PHONE, null)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aRecognisablePictureIsNotAskedForThisWay() {
    assertThatThrownBy(
            () ->
                explain.execute(
                    new ExplainConsent.Command(
                        UUID.randomUUID().toString(),
                        caseId,
                        ConsentPurpose.RECOGNISABLE_PICTURE,
                        ConsentElement.PICTURE,
                        "WEBSITE",
                        ConsentMeans.IN_PERSON)))
        .isInstanceOf(RuleViolated.class);
  }

  private long explained() {
    return explain.execute(
        new ExplainConsent.Command(
            UUID.randomUUID().toString(),
            caseId,
            STORY_TEXT,
            TEXT,
            "WEBSITE",
            ConsentMeans.IN_PERSON));
  }

  private long given() {
    long id = explained();
    say(id, AnswerConsent.Answer.GIVEN, today().plusYears(1));
    return id;
  }

  private void say(long id, AnswerConsent.Answer what, LocalDate lastDay) {
    answer.execute(new AnswerConsent.Command(id, what, lastDay, ConsentMeans.IN_PERSON, null));
  }

  private ConsentRow row(long id) {
    return consents.find(user.scope(Permission.VIEW_CASE), id);
  }

  private boolean valid() {
    return consents.valid(caseId, STORY_TEXT, TEXT, "WEBSITE", today());
  }

  private LocalDate today() {
    return BusinessTime.today(clock);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
