/**
 * Members of staff: accounts, roles given to them, sign-in and sessions, drafts of half-filled
 * forms, tasks and notices. It must never learn what a case is; it knows cases by id only.
 */
@AppModule(
    name = "identity",
    allowedDependencies = {"shared", "platform", "access", "audit", "territory"},
    exposedPackages = {"vn.huongthien.identity"})
@NullMarked
package vn.huongthien.identity;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
