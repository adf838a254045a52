/**
 * Starts everything and stops it again: embedded database, migrations, server, application. It
 * stands beside the WAR, not in it, and hands the application its settings as system properties. It
 * must not know a domain word and must never be needed by the application.
 */
@AppModule(
    name = "launcher",
    allowedDependencies = {"shared"},
    exposedPackages = {})
@NullMarked
package vn.huongthien.launcher;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
