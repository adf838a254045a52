package vn.huongthien.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A province or commune as others see it.
 *
 * @param code official code: two digits for a province, five for a commune
 * @param type official type, for example {@code Phường}
 * @param name official name without the type
 * @param provinceId the province of a commune; a province names itself
 * @param validTo first day the unit no longer exists; null while it does
 */
public record UnitView(
    long id,
    String code,
    UnitLevel level,
    String type,
    String name,
    long provinceId,
    String provinceName,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** "Phường Ba Đình". */
  public String fullName() {
    return type + ' ' + name;
  }

  /** "Phường Ba Đình, Hà Nội"; a province alone. */
  public String label() {
    return level == UnitLevel.PROVINCE ? fullName() : fullName() + ", " + provinceName;
  }

  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
