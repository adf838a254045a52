package vn.huongthien.access;

import org.jspecify.annotations.Nullable;

/**
 * A role given to an account for an area, valid today.
 *
 * @param provinceId the province whose subtree it covers; {@code null} with {@code communeId} null
 *     means the whole country
 * @param communeId the one commune it covers
 * @param organizationId narrows it to what this organisation takes part in
 */
public record Grant(
    Role role, @Nullable Long provinceId, @Nullable Long communeId, @Nullable Long organizationId) {

  public boolean nationwide() {
    return provinceId == null && communeId == null;
  }
}
