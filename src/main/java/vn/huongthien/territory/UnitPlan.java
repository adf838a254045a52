package vn.huongthien.territory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.territory.domain.AdminUnit;

/** Compares a file with the units that stand there: what is to be done for each row. */
final class UnitPlan {
  private enum Kind {
    ADD,
    CORRECT,
    SUCCEED,
    KEEP
  }

  private final UnitFile file;
  private final List<RowError> errors;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, AdminUnit> provinces = new HashMap<>();
  private final Map<String, AdminUnit> known = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  /** One row and the unit that stands there for its code. */
  record Step(
      UnitLevel level, UnitFile.Row row, @Nullable AdminUnit present, @Nullable Long parentId) {

    private Kind kind() {
      if (present == null) {
        return Kind.ADD;
      }
      boolean same =
          present.type().equals(row.type())
              && present.name().equals(row.name())
              && Objects.equals(present.parentId(), parentId);
      if (same) {
        return Kind.KEEP;
      }
      return row.validFrom().equals(present.validFrom()) ? Kind.CORRECT : Kind.SUCCEED;
    }

    void apply(EntityManager em) {
      Kind kind = kind();
      if (kind == Kind.CORRECT) {
        Objects.requireNonNull(present).rename(row.type(), row.name(), parentId);
      } else if (kind != Kind.KEEP) {
        AdminUnit unit = new AdminUnit(level, row.code(), parentId, row.validFrom());
        unit.rename(row.type(), row.name(), parentId);
        if (present != null) {
          unit.succeed(present);
        }
        em.persist(unit);
      }
    }
  }

  private UnitPlan(UnitFile file, List<AdminUnit> units) {
    this.file = file;
    this.errors = new ArrayList<>(file.errors());
    for (AdminUnit unit : units) {
      if (unit.validTo() == null) {
        (unit.level() == UnitLevel.PROVINCE ? provinces : known).put(unit.code(), unit);
      }
    }
  }

  static UnitPlan make(UnitFile file, EntityManager em) {
    UnitPlan plan = new UnitPlan(file, ImportUnits.all(em));
    file.rows().forEach(plan::add);
    return plan;
  }

  private void add(UnitFile.Row row) {
    UnitLevel level = Objects.requireNonNull(file.level());
    AdminUnit province = row.provinceCode() == null ? null : provinces.get(row.provinceCode());
    if (level == UnitLevel.COMMUNE && province == null) {
      errors.add(new RowError(row.line(), "province", Objects.toString(row.provinceCode(), "")));
      return;
    }
    AdminUnit present = (level == UnitLevel.PROVINCE ? provinces : known).get(row.code());
    if (present != null && row.validFrom().isBefore(present.validFrom())) {
      errors.add(new RowError(row.line(), "earlier", row.validFrom().toString()));
      return;
    }
    Step step = new Step(level, row, present, province == null ? null : province.id());
    counts.merge(step.kind(), 1, Integer::sum);
    steps.add(step);
  }

  List<Step> steps() {
    return steps;
  }

  ImportReport report() {
    errors.sort(java.util.Comparator.comparingLong(RowError::line));
    return new ImportReport(
        file.level(),
        file.rows().size(),
        counts.getOrDefault(Kind.ADD, 0),
        counts.getOrDefault(Kind.CORRECT, 0),
        counts.getOrDefault(Kind.SUCCEED, 0),
        counts.getOrDefault(Kind.KEEP, 0),
        errors);
  }
}
