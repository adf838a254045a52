package vn.huongthien.territory;

import org.jspecify.annotations.Nullable;

/**
 * What the list of organisations is narrowed to.
 *
 * @param text words without marks, in no order; empty for all
 * @param kind code of ORG_KIND
 */
public record OrganizationFilter(
    String text, @Nullable String kind, @Nullable Long provinceId, @Nullable Long communeId) {
  public static final OrganizationFilter ALL = new OrganizationFilter("", null, null, null);
}
