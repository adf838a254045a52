package vn.huongthien.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.IntConsumer;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.domain.AdminUnit;

/**
 * Takes over the official list of provinces or communes: all rows of a file or none. Running the
 * same file again changes nothing.
 */
@ApplicationScoped
public class ImportUnits {
  private static final int BATCH = 200;

  private final EntityManager em;
  private final Event<UnitsChanged> changed;

  @Inject
  public ImportUnits(@CaseData EntityManager em, Event<UnitsChanged> changed) {
    this.em = em;
    this.changed = changed;
  }

  /**
   * @param text the file; see {@link UnitFile}
   * @param progress told how many rows are done
   */
  public record Command(String text, IntConsumer progress) {}

  /** What {@link #execute} would do, without doing it. */
  @Requires(Permission.MANAGE_TERRITORY)
  @Transactional
  public ImportReport preview(Command command) {
    return UnitPlan.make(UnitFile.parse(command.text()), em).report();
  }

  /**
   * @throws RuleViolated when any row is wrong; nothing is changed then
   */
  @Requires(Permission.MANAGE_TERRITORY)
  @Transactional
  @Audited(action = "territory.import", object = "unit")
  public ImportReport execute(Command command) {
    UnitPlan plan = UnitPlan.make(UnitFile.parse(command.text()), em);
    ImportReport report = plan.report();
    if (!report.isClean()) {
      throw new RuleViolated("rule.territory.importErrors", report.errors().size());
    }
    int done = 0;
    for (UnitPlan.Step step : plan.steps()) {
      step.apply(em);
      if (++done % BATCH == 0) {
        em.flush();
        command.progress().accept(done);
      }
    }
    em.flush();
    command.progress().accept(done);
    changed.fire(new UnitsChanged(report.added(), report.corrected() + report.succeeded()));
    return report;
  }

  /** Loads what stands there now. */
  static java.util.List<AdminUnit> all(EntityManager em) {
    return em.createQuery("SELECT u FROM AdminUnit u", AdminUnit.class).getResultList();
  }
}
