package vn.huongthien.territory;

import org.jspecify.annotations.Nullable;

/**
 * What the list of units is narrowed to.
 *
 * @param text words without marks and in no order; empty for all
 * @param provinceId only this province and its communes
 * @param closedToo also units that no longer exist
 */
public record UnitFilter(
    String text, @Nullable UnitLevel level, @Nullable Long provinceId, boolean closedToo) {}
