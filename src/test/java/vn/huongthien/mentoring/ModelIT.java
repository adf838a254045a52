package vn.huongthien.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.territory.SaveOrganization;

/** A mentoring model: set up once, its seats counted, seen within its area alone. */
@ArquillianTest
class ModelIT {
  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private SaveOrganization saveOrganization;
  @Inject private SaveModel saveModel;
  @Inject private ChangeModelMember changeModelMember;
  @Inject private ModelQueries models;

  private long province;
  private long commune;
  private long host;

  @BeforeEach
  void aHost() {
    province = world.province();
    commune = world.commune(province);
    world.become(Ids.next(), CaseWorld.in(Role.ADMIN, commune));
    host =
        saveOrganization.execute(
            new SaveOrganization.Command(
                UUID.randomUUID().toString(),
                null,
                0,
                "Công an xã thử",
                "COMMUNE_POLICE",
                province,
                commune,
                null,
                null));
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
  }

  @Test
  void aDoubleSubmitIsOneModelAndTheListCountsItsSeats() {
    String key = UUID.randomUUID().toString();
    long id = save(key);
    assertThat(save(key)).isEqualTo(id);
    changeModelMember.execute(
        new ChangeModelMember.Command(id, Ids.next(), "WOMEN_UNION", true, true));
    assertThat(
            models
                .page(user.scope(Permission.VIEW_MODEL), ModelFilter.ALL, PageRequest.of(0, 10))
                .rows())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.id()).isEqualTo(id);
              assertThat(m.wanted()).isEqualTo(3);
              assertThat(m.filled()).isEqualTo(1);
            });
    ModelView view = models.find(user.scope(Permission.VIEW_MODEL), id);
    assertThat(view.missing()).isEqualTo(2);
    assertThat(view.pattern()).isEqualTo("3+1");
  }

  @Test
  void anotherCommuneDoesNotSeeIt() {
    long id = save(UUID.randomUUID().toString());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, world.commune(province)));
    assertThatThrownBy(() -> models.find(user.scope(Permission.VIEW_MODEL), id))
        .hasStackTraceContaining(NotFound.class.getName());
    assertThat(
            models
                .page(user.scope(Permission.VIEW_MODEL), ModelFilter.ALL, PageRequest.of(0, 10))
                .total())
        .isZero();
    assertThatThrownBy(() -> save(UUID.randomUUID().toString()))
        .hasStackTraceContaining("rule.mentoring.modelArea");
  }

  @Test
  void toTakePartIsNotToChangeItAndToLeadItIs() {
    long id = save(UUID.randomUUID().toString());
    long helper = Ids.next();
    long leader = Ids.next();
    join(id, helper, "WOMEN_UNION", false);
    join(id, leader, "VETERANS", true);
    long elsewhere = world.commune(province);

    world.become(helper, CaseWorld.in(Role.OFFICER, elsewhere));
    assertThat(models.find(user.scope(Permission.VIEW_MODEL), id).name())
        .isEqualTo("Mô hình 3+1 thử");
    assertThat(models.isManaged(user.scope(Permission.MANAGE_MODEL), id)).isFalse();
    assertThatThrownBy(() -> join(id, Ids.next(), "FARMERS", false))
        .hasStackTraceContaining(NotFound.class.getName());

    world.become(leader, CaseWorld.in(Role.OFFICER, elsewhere));
    join(id, Ids.next(), "FARMERS", false);
    assertThat(models.find(user.scope(Permission.VIEW_MODEL), id).missing()).isZero();
  }

  private void join(long model, long account, String orgKind, boolean leads) {
    changeModelMember.execute(new ChangeModelMember.Command(model, account, orgKind, leads, true));
  }

  private long save(String key) {
    return saveModel.execute(
        new SaveModel.Command(
            key,
            null,
            0,
            "Mô hình 3+1 thử",
            "N_PLUS_1",
            "01/QĐ",
            LocalDate.of(2026, 1, 5),
            host,
            province,
            commune,
            ModelState.ACTIVE,
            List.of(
                new SaveModel.Seats("WOMEN_UNION", 1),
                new SaveModel.Seats("VETERANS", 1),
                new SaveModel.Seats("FARMERS", 1))));
  }
}
