package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.people.DuplicateSearch.By;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.RuleViolated;

/** Intake: search first, one case a form, codes in a row, episodes, statuses, reveals. */
@ArquillianTest
class OpenCaseIT {
  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private OpenCase openCase;
  @Inject private DuplicateSearch duplicates;
  @Inject private CaseQueries queries;
  @Inject private CaseHistory history;
  @Inject private ChangeSupervision changeSupervision;
  @Inject private ChangeHelp changeHelp;
  @Inject private RevealIdentity reveal;
  @Inject private RestrictCase restrict;
  @Inject @CaseData private EntityManager em;

  private long province;
  private long commune;
  private long officer;

  @BeforeEach
  void officerOfOneCommune() {
    province = world.province();
    commune = world.commune(province);
    officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
  }

  @Test
  void codesFollowEachOther() {
    CaseHeader first = header(open("Lò Văn Pán", "", 1990));
    CaseHeader second = header(open("Sùng A Tủa", "", 1991));
    assertThat(first.code()).matches("HT-\\d{5}-0001");
    assertThat(second.code()).isEqualTo(first.code().replace("-0001", "-0002"));
    assertThat(first.supervision()).isEqualTo(Supervision.AWAITING);
    assertThat(first.help()).isEqualTo(Help.NOT_ASSESSED);
    assertThat(first.callName()).isEqualTo("Anh Thử");
  }

  @Test
  void twentyParallelSubmitsOpenOneCase() throws Exception {
    String key = UUID.randomUUID().toString();
    OpenCase.Command command =
        CaseWorld.command(key, commune, CaseWorld.named("Giàng A Dế", ""), 1988);
    List<Long> ids =
        world.parallel(
            20,
            () -> {
              world.become(officer, CaseWorld.in(Role.OFFICER, commune));
              return openCase.execute(command);
            });
    assertThat(new HashSet<>(ids)).hasSize(1);
    assertThat(number("SELECT COUNT(*) FROM support_case WHERE client_key = '" + key + "'"))
        .isEqualTo(1);
    assertThat(
            number(
                "SELECT COUNT(*) FROM audit_log WHERE action = 'case.open' AND object_id = "
                    + ids.get(0)))
        .isEqualTo(1);
  }

  @Test
  void aKeyOfSomebodyElseIsRefused() {
    String key = UUID.randomUUID().toString();
    openCase.execute(CaseWorld.command(key, commune, CaseWorld.named("Một", ""), 1988));
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    assertThatThrownBy(
            () ->
                openCase.execute(CaseWorld.command(key, commune, CaseWorld.named("Hai", ""), 1988)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void anotherCommuneIsRefused() {
    long other = world.commune(province);
    assertThatThrownBy(() -> world.open(other, CaseWorld.named("Ai", ""), 1990))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("rule.people.intake.area");
  }

  @Test
  void theSameNumberIsRefusedAndFound() {
    long first = open("Trần Văn Ước", "001088012345", 1988);
    assertThatThrownBy(() -> open("Trần Ước", "0010 8801 2345", 1988))
        .hasMessage("rule.people.intake.duplicate");
    DuplicateSearch.Found found = search("001.088.012.345", "", "", null);
    assertThat(found.matches()).singleElement().matches(m -> m.row().id() == first);
    assertThat(found.matches().get(0).by()).isEqualTo(By.ID_NUMBER);
  }

  @Test
  void aNumberElsewhereAnswersContactYourLead() {
    open("Trần Văn Khuất", "001088099999", 1988);
    long other = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, other));
    DuplicateSearch.Found found = search("001088099999", "", "", null);
    assertThat(found.matches()).isEmpty();
    assertThat(found.contactLead()).isTrue();
    assertThat(search("001088000000", "", "", null).isEmpty()).isTrue();
  }

  @Test
  void aNameWithoutMarksIsFoundInItsCommuneOnly() {
    long id = open("Nguyễn Thị Lựu", "", 1979);
    assertThat(search("", "", "nguyen thi luu", 1979).matches())
        .singleElement()
        .matches(m -> m.row().id() == id && m.by() == By.NAME);
    assertThat(search("", "", "nguyen thi luu", 1980).isEmpty()).isTrue();
    assertThat(search("", "", "nguyen luu", 1979).isEmpty()).isTrue();
  }

  @Test
  void aRestrictedCaseIsFoundByNumberOnlyAsContactYourLead() {
    long id = open("Phạm Văn Ẩn", "001088077777", 1985);
    long lead = world.become(Ids.next(), CaseWorld.in(Role.LEAD, commune));
    restrict.execute(
        new RestrictCase.Command(id, header(id).version(), "SAFETY", Set.of(), Set.of(), ""));
    assertThat(header(id).restricted()).isTrue();
    world.become(officer, CaseWorld.in(Role.OFFICER, commune));
    assertThatThrownBy(() -> header(id)).isInstanceOf(NotFound.class);
    assertThat(search("001088077777", "", "", null).contactLead()).isTrue();
    assertThat(search("", "", "pham van an", 1985).isEmpty()).isTrue();
    assertThat(queries.search(user.scope(Permission.VIEW_CASE), "Anh").stream().map(CaseRow::id))
        .doesNotContain(id);
    assertThat(lead).isNotEqualTo(officer);
  }

  @Test
  void refusingHelpLeavesSupervisionAlone() {
    long id = open("Vàng A Páo", "", 1993);
    changeSupervision.execute(
        new ChangeSupervision.Command(id, header(id).version(), Supervision.ACTIVE, null, ""));
    changeHelp.execute(new ChangeHelp.Command(id, header(id).version(), Help.REFUSED, "chưa cần"));
    CaseHeader after = header(id);
    assertThat(after.supervision()).isEqualTo(Supervision.ACTIVE);
    assertThat(after.help()).isEqualTo(Help.REFUSED);
    assertThat(history.of(user.scope(Permission.VIEW_CASE), id))
        .extracting(CaseHistory.Entry::kind)
        .containsExactly(
            CaseHistory.Kind.HELP, CaseHistory.Kind.SUPERVISION, CaseHistory.Kind.OPENED);
    assertThat(history.of(user.scope(Permission.VIEW_CASE), id).get(0).note())
        .isEqualTo("chưa cần");
  }

  @Test
  void aStaleVersionIsAConflict() {
    long id = open("Hoàng Văn Cũ", "", 1993);
    int seen = header(id).version();
    changeHelp.execute(new ChangeHelp.Command(id, seen, Help.ASSESSING, ""));
    assertThatThrownBy(() -> changeHelp.execute(new ChangeHelp.Command(id, seen, Help.REFUSED, "")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void anEndedCaseIsFollowedByANewEpisode() {
    long id = open("Bùi Văn Lại", "", 1970);
    OpenCase.Command again = again(id, "Bùi Văn Lại");
    assertThatThrownBy(() -> openCase.execute(again)).hasMessage("rule.people.intake.notEnded");
    changeSupervision.execute(
        new ChangeSupervision.Command(id, header(id).version(), Supervision.ENDED, "MOVED", ""));
    CaseHeader next = header(openCase.execute(again(id, "Bùi Văn Lại")));
    assertThat(next.episode()).isEqualTo(2);
  }

  private OpenCase.Command again(long previous, String name) {
    OpenCase.Command plain =
        CaseWorld.command(UUID.randomUUID().toString(), commune, CaseWorld.named(name, ""), 1970);
    return new OpenCase.Command(
        plain.idempotencyKey(),
        previous,
        plain.identity(),
        plain.facts(),
        commune,
        null,
        "đã về lại",
        null);
  }

  @Test
  void eachRevealIsOneAuditRowAndTwentyAreEnough() throws Exception {
    long id = open("Đặng Văn Lộ", "001088055555", 1992);
    assertThatThrownBy(
            () -> reveal.execute(new RevealIdentity.Command(id, IdentityGroup.NAME, "xem")))
        .hasMessage("rule.people.revealReason");
    String why = "đối chiếu giấy tờ khi tiếp nhận";
    Identity name = reveal.execute(new RevealIdentity.Command(id, IdentityGroup.NAME, why));
    assertThat(name.fullName()).isEqualTo("Đặng Văn Lộ");
    assertThat(name.idNumber()).isEmpty();
    List<Boolean> shown =
        world.parallel(
            25,
            () -> {
              world.become(officer, CaseWorld.in(Role.OFFICER, commune));
              try {
                reveal.execute(new RevealIdentity.Command(id, IdentityGroup.PAPERS, why));
                return true;
              } catch (RuleViolated e) {
                return false;
              }
            });
    assertThat(shown.stream().filter(s -> s).count()).isEqualTo(19);
    assertThat(
            number(
                "SELECT COUNT(*) FROM audit_log WHERE action LIKE 'identity.reveal.%'"
                    + " AND field_classes = 'F3' AND object_id = "
                    + id))
        .isEqualTo(20);
  }

  @Test
  void aVolunteerOpensAndRevealsNothing() {
    long id = open("Lý A Sử", "", 1992);
    world.become(Ids.next(), CaseWorld.in(Role.VOLUNTEER, commune));
    assertThatThrownBy(
            () ->
                reveal.execute(
                    new RevealIdentity.Command(id, IdentityGroup.NAME, "tôi muốn biết tên")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> world.open(commune, CaseWorld.named("Ai", ""), 1990))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> header(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void listsAreFilteredSortedAndPaged() {
    for (int i = 0; i < 5; i++) {
      open("Người Thứ " + i, "", 1980 + i);
    }
    CaseFilter young = new CaseFilter("", commune, Supervision.AWAITING, null, "SERVED", false);
    PageRequest byYear = new PageRequest(2, 2, "birthYear", true);
    var page = queries.page(user.scope(Permission.VIEW_CASE), young, byYear);
    assertThat(page.total()).isEqualTo(5);
    assertThat(page.rows()).extracting(CaseRow::birthYear).containsExactly(1982, 1981);
    assertThat(queries.search(user.scope(Permission.VIEW_CASE), "anh thu")).hasSize(5);
    assertThat(queries.search(user.scope(Permission.VIEW_CASE), "-0003")).hasSize(1);
    CaseFilter mine = new CaseFilter("", null, null, null, null, true);
    assertThat(queries.count(user.scope(Permission.VIEW_CASE), mine)).isZero();
  }

  private long open(String name, String idNumber, int birthYear) {
    return world.open(commune, CaseWorld.named(name, idNumber), birthYear);
  }

  private CaseHeader header(long id) {
    return queries.header(user.scope(Permission.VIEW_CASE), id);
  }

  private DuplicateSearch.Found search(
      String number, String phone, String name, @Nullable Integer year) {
    return duplicates.execute(new DuplicateSearch.Command(number, phone, name, year, commune));
  }

  private long number(String sql) {
    Object found = world.inTransaction(() -> em.createNativeQuery(sql).getSingleResult());
    return ((Number) found).longValue();
  }
}
