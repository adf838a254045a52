/**
 * Where things happen and who takes part: provinces and communes with the days they exist,
 * organisations, the lists of values. A unit is closed and succeeded, never deleted.
 */
@AppModule(
    name = "territory",
    allowedDependencies = {"shared", "platform", "access", "audit"},
    exposedPackages = {"vn.huongthien.territory"})
@NullMarked
package vn.huongthien.territory;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
