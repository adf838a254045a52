package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.huongthien.harness.App;
import vn.huongthien.harness.OnRunningApp;

/**
 * The main job from end to end, clicked by eight people: from a visit at home to a story that
 * anybody may read, and that is gone when the person says so.
 */
@OnRunningApp
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreadE2E {

  @Test
  @Order(1)
  void fromAVisitToAPublicStoryThatCanBeTakenBack(App app) {
    Staff staff = new Staff(app);
    CaseSide caseSide = new CaseSide(staff);
    NewsSide newsSide = new NewsSide(staff);
    PublicSide publicSide = new PublicSide(app);
    List<String> before = publicSide.stories();

    caseSide.theAdministratorLoadsTheOfficialList();
    caseSide.theLeadSetsUpAModel();
    caseSide.theOfficerSearchesAndOpensACase();
    caseSide.theLeadFindsAMentor();
    caseSide.theMentorAgreesAndLogsAVisitOnThePhone();
    caseSide.theOfficerRecordsConsent();
    caseSide.theMentorWritesTheStory();
    caseSide.theOfficerAnonymisesAndHandsOver();
    newsSide.theEditorNeverMeetsARawWord();
    newsSide.threePeoplePassTheGates();
    newsSide.theChiefEditorPublishes();

    String story = publicSide.newStory(before);
    publicSide.showsNothingOfThePerson(story);
    staff.everyPageServesEverybody();
    caseSide.theOfficerRecordsTheWithdrawal();
    publicSide.isGone(story);
    newsSide.theRegisterHoldsTheProof();
    assertThat(staff.accounts()).hasSize(8);
  }
}
