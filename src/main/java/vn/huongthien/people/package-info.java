/**
 * The people who are helped: the identity vault, their cases, who may reach which case, and what
 * they agreed to. It must never hand a name to a list of strangers, a log or a mail.
 */
@AppModule(
    name = "people",
    allowedDependencies = {"shared", "platform", "access", "audit", "territory", "identity"},
    exposedPackages = {"vn.huongthien.people"})
@NullMarked
package vn.huongthien.people;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
