package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.demo.DemoCases.Opened;
import vn.huongthien.demo.DemoGround.Ground;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.stories.Engine;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;

/** The order in which the demo data is made. */
@ApplicationScoped
class DemoScript {
  private static final Logger LOG = Logger.getLogger(DemoScript.class.getName());

  /** Activities a case, on average. */
  private static final double ACTIVITIES = 4_000.0 / 300;

  private final DemoGround ground;
  private final DemoModels models;
  private final DemoCases cases;
  private final DemoVisits visits;
  private final DemoTales tales;
  private final Engine engine;
  private final CurrentUser user;
  private final PlatformConfig config;
  private final int size;

  @Inject
  DemoScript(
      DemoGround ground,
      DemoModels models,
      DemoCases cases,
      DemoVisits visits,
      DemoTales tales,
      Engine engine,
      CurrentUser user,
      PlatformConfig config,
      @ConfigProperty(name = "ht.demo.size", defaultValue = "300") int size) {
    this.ground = ground;
    this.models = models;
    this.cases = cases;
    this.visits = visits;
    this.tales = tales;
    this.engine = engine;
    this.user = user;
    this.config = config;
    this.size = size;
  }

  /** Whether an earlier start began and did not come to the end. */
  boolean isUnfinished() {
    return Files.exists(unfinished());
  }

  private Path unfinished() {
    return config.dataDir().resolve("demo-unfinished");
  }

  void play() {
    mark();
    DemoCast cast = new DemoCast(user);
    LOG.info("demo data: units, organisations, accounts");
    Ground made = ground.make(cast);
    List<Long> modelIds = models.make(made, cast);
    LOG.info("demo data: cases");
    List<UnitView> communes =
        made.units().values().stream()
            .filter(u -> u.level() == UnitLevel.COMMUNE)
            .sorted(Comparator.comparing(UnitView::code))
            .toList();
    List<Opened> opened = cases.open(size, communes, cast);
    LOG.info("demo data: activities");
    visits.write(opened, (int) Math.round(size * ACTIVITIES), modelIds, cast);
    LOG.info("demo data: stories");
    awaitIndex();
    tales.tell(opened, cast);
    writeSignIns(made.signIns());
    unmark();
  }

  private void mark() {
    try {
      Files.createFile(unfinished());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unmark() {
    try {
      Files.delete(unfinished());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing leaves the case side before every case is known to the anonymiser. */
  private void awaitIndex() {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!engine.ready() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private void writeSignIns(List<String> lines) {
    Path file = config.dataDir().resolve("demo-accounts.txt");
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
