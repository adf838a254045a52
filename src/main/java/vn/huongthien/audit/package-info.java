/**
 * What was done by whom: an append-only, hash-chained log, written in the transaction of the
 * effect; refusals and misses too. It must never be skippable and never hold a name.
 */
@AppModule(
    name = "audit",
    allowedDependencies = {"shared", "platform", "access"},
    exposedPackages = {"vn.huongthien.audit", "vn.huongthien.audit.chain"})
@NullMarked
package vn.huongthien.audit;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
