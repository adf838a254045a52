/**
 * Who may do what, as pure rules: roles, permissions, the scope of a request, the interceptor that
 * refuses. It must have neither tables nor pages; accounts live in identity, refusals are written
 * down by audit.
 */
@AppModule(
    name = "access",
    allowedDependencies = {"shared", "platform"},
    exposedPackages = {"vn.huongthien.access"})
@NullMarked
package vn.huongthien.access;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
