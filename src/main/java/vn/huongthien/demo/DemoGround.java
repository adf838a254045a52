package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.identity.Accounts;
import vn.huongthien.identity.Accounts.NewAccount;
import vn.huongthien.identity.GrantRole;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.shared.Slugs;
import vn.huongthien.territory.ImportUnits;
import vn.huongthien.territory.SaveOrganization;
import vn.huongthien.territory.UnitView;

/** Units, organisations and accounts of the demo data. */
@ApplicationScoped
class DemoGround {
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final Accounts accounts;
  private final GrantRole grantRole;
  private final ImportUnits importUnits;
  private final SaveOrganization saveOrganization;
  private final DemoLookups lookups;

  @Inject
  DemoGround(
      Accounts accounts,
      GrantRole grantRole,
      ImportUnits importUnits,
      SaveOrganization saveOrganization,
      DemoLookups lookups) {
    this.accounts = accounts;
    this.grantRole = grantRole;
    this.importUnits = importUnits;
    this.saveOrganization = saveOrganization;
    this.lookups = lookups;
  }

  /** What stands before the first case: units by code, organisations by name, sign-ins. */
  record Ground(
      Map<String, UnitView> units, Map<String, Long> organizations, List<String> signIns) {}

  /** Makes them; the administrators come first, because they import the units. */
  Ground make(DemoCast cast) {
    List<String> signIns = new ArrayList<>();
    List<String> rows = rows("demo/accounts.txt");
    account(rows.get(0), Map.of(), cast, signIns);
    cast.act(cast.first(Role.ADMIN));
    importUnits("demo/provinces.csv");
    importUnits("demo/communes.csv");
    Map<String, UnitView> units = lookups.units();
    Map<String, Long> organizations = organizations(units);
    rows.subList(1, rows.size()).forEach(row -> account(row, units, cast, signIns));
    waitingGrant(units.get("07900"));
    return new Ground(units, organizations, signIns);
  }

  private void importUnits(String resource) {
    String file = String.join("\n", DemoTexts.lines(resource)) + "\n";
    importUnits.execute(new ImportUnits.Command(file, done -> {}));
  }

  private Map<String, Long> organizations(Map<String, UnitView> units) {
    Map<String, Long> ids = new HashMap<>();
    for (String row : rows("demo/organizations.txt")) {
      List<String> cells = List.of(row.split("\\|", -1));
      UnitView commune = units.get(cells.get(3));
      long id =
          saveOrganization.execute(
              new SaveOrganization.Command(
                  UUID.randomUUID().toString(),
                  null,
                  0,
                  cells.get(0),
                  cells.get(1),
                  units.get(cells.get(2)).id(),
                  commune == null ? null : commune.id(),
                  null,
                  null));
      ids.put(cells.get(0), id);
    }
    return ids;
  }

  private void account(
      String row, Map<String, UnitView> units, DemoCast cast, List<String> signIns) {
    List<String> cells = List.of(row.split("\\|", -1));
    Role role = Role.valueOf(cells.get(0));
    String password = Slugs.suffix().substring(0, 6) + "-" + Slugs.suffix();
    long id =
        accounts.create(new NewAccount(cells.get(1), cells.get(2), null, Language.VI), password);
    List<Grant> grants =
        List.of(cells.get(3).split(" ")).stream().map(code -> grant(role, code, units)).toList();
    for (Grant g : grants) {
      accounts.grant(id, role, g.provinceId(), g.communeId(), null, SINCE, null);
    }
    cast.add(new DemoCast.Member(id, cells.get(2), role, grants));
    signIns.add("%-9s %-18s %-17s %s".formatted(role, cells.get(1), password, cells.get(2)));
  }

  /** A role that the first administrator gave and nobody has confirmed yet. */
  private void waitingGrant(UnitView commune) {
    long id =
        accounts.create(new NewAccount("kemcap.moi", "Bà Đinh Thị Xuân", null, Language.VI), null);
    grantRole.execute(
        new GrantRole.Command(
            id, Role.VOLUNTEER, commune.provinceId(), commune.id(), null, SINCE, null));
  }

  private static Grant grant(Role role, String code, Map<String, UnitView> units) {
    if (code.equals("VN")) {
      return new Grant(role, null, null, null);
    }
    UnitView unit = units.get(code);
    return code.length() == 2
        ? new Grant(role, unit.id(), null, null)
        : new Grant(role, unit.provinceId(), unit.id(), null);
  }

  private static List<String> rows(String resource) {
    return DemoTexts.lines(resource).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
