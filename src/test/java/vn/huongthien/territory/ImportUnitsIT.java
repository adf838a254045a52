package vn.huongthien.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.huongthien.access.Role;
import vn.huongthien.harness.BesideProject;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.csv.CsvText;
import vn.huongthien.shared.Ids;

/** Taking over the official list: dry run, errors, once for all, and again without effect. */
@ArquillianTest
class ImportUnitsIT {
  @Inject private CaseWorld world;
  @Inject private ImportUnits importUnits;
  @Inject private TerritoryQueries territory;

  @BeforeEach
  void administrator() {
    world.become(Ids.next(), CaseWorld.in(Role.ADMIN, 0));
  }

  @Test
  void aSecondRunAddsNothing() throws IOException {
    run(resource("provinces.csv"));
    run(resource("communes.csv"));
    ImportReport again = run(resource("communes.csv"));
    assertThat(again.changes()).isZero();
    assertThat(again.unchanged()).isEqualTo(4);
    assertThat(territory.search("dao en"))
        .extracting(UnitView::label)
        .contains("Đặc khu Đảo Én, Sông Xanh");
  }

  @Test
  void oneWrongRowKeepsTheWholeFileOut() throws IOException {
    run(resource("provinces.csv"));
    String text = resource("communes-with-errors.csv");
    assertThat(importUnits.preview(new ImportUnits.Command(text, done -> {})).errors()).hasSize(6);
    assertThatThrownBy(() -> run(text)).hasStackTraceContaining("rule.territory.importErrors");
  }

  @Test
  void aLaterNameSucceedsTheEarlierUnit() throws IOException {
    run(resource("provinces.csv"));
    run("code,type,name,province_code,valid_from\n98900,Xã,Gò Cũ,98,2025-07-01\n");
    long old = territory.byCode(UnitLevel.COMMUNE, "98900").orElseThrow().id();
    ImportReport report =
        run("code,type,name,province_code,valid_from\n98900,Phường,Gò Mới,98,2026-01-01\n");
    assertThat(report.succeeded()).isEqualTo(1);
    UnitView now = territory.byCode(UnitLevel.COMMUNE, "98900").orElseThrow();
    assertThat(now.fullName()).isEqualTo("Phường Gò Mới");
    assertThat(territory.find(old).validTo()).isEqualTo(now.validFrom());
  }

  /** The whole official list, when it lies beside the working copy. */
  @Test
  @EnabledIf("vn.huongthien.harness.BesideProject#officialUnits")
  void takesOverTheWholeOfficialList() throws IOException {
    Path folder = BesideProject.folder("units").orElseThrow();
    run(Files.readString(folder.resolve("provinces.csv")));
    AtomicInteger seen = new AtomicInteger();
    String text = Files.readString(folder.resolve("communes.csv"));
    ImportReport report = importUnits.execute(new ImportUnits.Command(text, seen::set));
    assertThat(report.rows()).isEqualTo(3_321);
    assertThat(seen).hasValue(3_321);
    assertThat(run(text).changes()).isZero();
    assertThat(territory.communes(territory.byCode(UnitLevel.PROVINCE, "01").orElseThrow().id()))
        .extracting(UnitView::name)
        .contains("Ba Đình");
  }

  private ImportReport run(String text) {
    return importUnits.execute(new ImportUnits.Command(text, done -> {}));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ImportUnitsIT.class.getResourceAsStream("/territory/" + name)) {
      return CsvText.decode(in.readAllBytes()).orElseThrow();
    }
  }
}
