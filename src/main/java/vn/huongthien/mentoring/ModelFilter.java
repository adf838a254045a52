package vn.huongthien.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * What the list of models is narrowed to.
 *
 * @param text words of the name without marks, in no order
 * @param type code of MODEL_TYPE
 */
public record ModelFilter(
    String text,
    @Nullable String type,
    @Nullable ModelState state,
    @Nullable Long provinceId,
    @Nullable Long communeId) {
  public static final ModelFilter ALL = new ModelFilter("", null, null, null, null);
}
