package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.demo.DemoGround.Ground;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.mentoring.SaveMentorProfile;
import vn.huongthien.mentoring.SaveModel;
import vn.huongthien.mentoring.SaveModel.Seats;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.territory.UnitView;

/** The models and mentors of the demo data. */
@ApplicationScoped
class DemoModels {
  private final SaveModel saveModel;
  private final SaveMentorProfile saveProfile;
  private final Clock clock;

  @Inject
  DemoModels(SaveModel saveModel, SaveMentorProfile saveProfile, Clock clock) {
    this.saveModel = saveModel;
    this.saveProfile = saveProfile;
    this.clock = clock;
  }

  /** Returns the ids of the models. */
  List<Long> make(Ground ground, DemoCast cast) {
    mentors(cast);
    List<Long> ids = new ArrayList<>();
    LocalDate decided = BusinessTime.today(clock).minusDays(500);
    for (String row : DemoTexts.lines("demo/models.txt")) {
      if (row.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(row.split("\\|", -1));
      UnitView area = ground.units().get(cells.get(4));
      boolean province = area.id() == area.provinceId();
      actFor(area, province, cast);
      ids.add(
          saveModel.execute(
              new SaveModel.Command(
                  UUID.randomUUID().toString(),
                  null,
                  0,
                  cells.get(0),
                  cells.get(1),
                  cells.get(2),
                  decided.plusDays(17L * ids.size()),
                  ground.organizations().get(cells.get(3)),
                  area.provinceId(),
                  province ? null : Long.valueOf(area.id()),
                  ModelState.ACTIVE,
                  seats(cells.get(5)))));
    }
    return ids;
  }

  private static void actFor(UnitView area, boolean province, DemoCast cast) {
    if (province) {
      cast.act(
          cast.all(Role.LEAD).stream()
              .filter(m -> m.covers(area.id(), area.provinceId()))
              .findFirst()
              .orElseThrow());
    } else {
      cast.act(cast.of(Role.OFFICER, area.id(), area.provinceId()));
    }
  }

  private static List<Seats> seats(String cell) {
    return List.of(cell.split(" ")).stream()
        .map(s -> s.split("=", -1))
        .map(s -> new Seats(s[0], Integer.parseInt(s[1])))
        .toList();
  }

  private void mentors(DemoCast cast) {
    for (DemoCast.Member mentor : cast.all(Role.VOLUNTEER)) {
      Grant home = mentor.grants().get(0);
      Long province = home.provinceId();
      Long commune = home.communeId();
      if (province == null || commune == null) {
        continue;
      }
      cast.act(cast.of(Role.OFFICER, commune, province));
      saveProfile.execute(
          new SaveMentorProfile.Command(
              mentor.id(),
              null,
              province,
              commune,
              50,
              Set.of("JOB", "PAPERS"),
              BusinessTime.today(clock).minusDays(600),
              true));
    }
  }
}
