package vn.huongthien.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A model in a list.
 *
 * @param type code of MODEL_TYPE
 * @param wanted seats of all slots together
 * @param filled members who sit there now
 */
public record ModelRow(
    long id,
    String name,
    String type,
    ModelState state,
    long hostOrgId,
    long provinceId,
    @Nullable Long communeId,
    LocalDate decisionOn,
    long wanted,
    long filled) {}
