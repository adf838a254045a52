/**
 * What every module may use and what knows nothing of Jakarta: ids, paging, the four exceptions,
 * Vietnamese text, slugs and the business time zone. It must never learn a word of the domain.
 */
@AppModule(
    name = "shared",
    allowedDependencies = {},
    exposedPackages = {"vn.huongthien.shared"})
@NullMarked
package vn.huongthien.shared;

import org.jspecify.annotations.NullMarked;
