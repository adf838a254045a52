package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;

/** k over the real case base, for one story and for all that is public about a person. */
@ArquillianTest
class StoryRiskIT {
  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private StoryRisk risk;
  @Inject private DeclareFacts declare;
  @Inject private KnownPeople people;
  @Inject private CaseQueries cases;
  @Inject private CurrentUser user;

  /** The first tells a band of five years, the second the commune; both together tell both. */
  @Test
  void twoStoriesTogetherTellMoreThanEach() throws InterruptedException {
    long commune = world.commune(world.province());
    long elsewhere = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, elsewhere));
    stories.crowd(elsewhere);
    long officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    stories.crowd(commune);
    long caseId = stories.person(commune);
    stories.consent(caseId);
    Disclosure age = new Disclosure(true, AgeDetail.BAND5, AreaDetail.NONE, false, false);
    Disclosure place = new Disclosure(true, AgeDetail.NONE, AreaDetail.COMMUNE, false, false);
    long first = stories.write(caseId, StoryWorld.text());
    stories.look(first);
    stories.decideAll(first);
    declare.execute(new DeclareFacts.Command(first, stories.version(first), age, "đủ"));
    long kOfFirst = stories.view(first).risk().k();
    stories.submit(first);
    stories.publish(commune, first);

    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    CaseHeader header = cases.header(user.scope(Permission.VIEW_CASE), caseId);
    KnownPeople.PersonIdentity person = people.of(caseId);
    RiskAssessment second = risk.assess(Ids.next(), header, person, place);
    assertThat(second.k()).isEqualTo(15);
    assertThat(second.cumulativeK()).isLessThan(second.k()).isLessThan(kOfFirst);
  }
}
