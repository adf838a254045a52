package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseFacts;
import vn.huongthien.people.Identity;
import vn.huongthien.people.Identity.Relative;
import vn.huongthien.people.OpenCase;
import vn.huongthien.people.Sex;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.territory.UnitView;

/** Opens the cases of the demo data, through the same command as an officer. */
@ApplicationScoped
class DemoCases {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> BASES =
      List.of("SERVED", "SERVED", "SERVED", "AMNESTY", "PAROLE");
  private static final List<String> OFFENCES =
      List.of(
          "PROPERTY",
          "PROPERTY",
          "PROPERTY",
          "DRUGS",
          "DRUGS",
          "VIOLENCE",
          "TRAFFIC",
          "GAMBLING",
          "FRAUD",
          "PUBLIC_ORDER");
  private static final List<String> BANDS =
      List.of("UNDER_3Y", "UNDER_3Y", "UNDER_3Y", "Y3_7", "Y3_7", "Y7_15");

  private final OpenCase openCase;
  private final Clock clock;

  @Inject
  DemoCases(OpenCase openCase, Clock clock) {
    this.openCase = openCase;
    this.clock = clock;
  }

  /** A case of the demo data and who is behind it. */
  record Opened(long id, DemoPerson person, UnitView commune, LocalDate openedOn) {}

  List<Opened> open(int count, List<UnitView> communes, DemoCast cast) {
    DemoPeople people = new DemoPeople(20260101);
    Random random = new Random(20260102);
    LocalDate today = BusinessTime.today(clock);
    List<Opened> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      UnitView commune = communes.get(i % communes.size());
      DemoPerson person = people.next(commune.label(), provinceCode(commune));
      LocalDate released = today.minusDays(40L + random.nextInt(690));
      LocalDate opened = released.plusDays(1L + random.nextInt(20));
      cast.act(cast.of(Role.OFFICER, commune.id(), commune.provinceId()));
      long id = openCase.execute(command(person, commune, released, opened, random));
      cases.add(new Opened(id, person, commune, opened));
    }
    return cases;
  }

  private static String provinceCode(UnitView commune) {
    return switch (commune.provinceName()) {
      case "Phú Thọ" -> "25";
      case "Đắk Lắk" -> "66";
      default -> "82";
    };
  }

  private static OpenCase.Command command(
      DemoPerson person, UnitView commune, LocalDate released, LocalDate opened, Random random) {
    return new OpenCase.Command(
        new UUID(random.nextLong(), random.nextLong()).toString(),
        null,
        identity(person),
        new CaseFacts(
            BASES.get(random.nextInt(BASES.size())),
            released,
            Sex.valueOf(person.sex()),
            person.birthYear(),
            OFFENCES.get(random.nextInt(OFFENCES.size())),
            BANDS.get(random.nextInt(BANDS.size()))),
        commune.id(),
        null,
        "",
        opened);
  }

  private static Identity identity(DemoPerson p) {
    return new Identity(
        p.fullName(),
        p.callName(),
        List.of(),
        LocalDate.parse(p.birthDate(), DAY),
        p.idNumber(),
        p.phone(),
        p.address(),
        p.relatives().stream().map(DemoCases::relative).toList());
  }

  private static Relative relative(String roleAndName) {
    int bar = roleAndName.indexOf('|');
    return new Relative(roleAndName.substring(bar + 1), roleAndName.substring(0, bar), "");
  }
}
