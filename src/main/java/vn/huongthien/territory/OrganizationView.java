package vn.huongthien.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as others see it.
 *
 * @param kind code of the value list ORG_KIND
 * @param communeId null when it works in the whole province
 * @param area label of the commune or province
 * @param validTo first day it no longer takes part; null while it does
 * @param version to be handed back when it is changed
 */
public record OrganizationView(
    long id,
    String name,
    String kind,
    long provinceId,
    @Nullable Long communeId,
    String area,
    @Nullable String phone,
    @Nullable LocalDate validTo,
    int version) {}
