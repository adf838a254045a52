/**
 * The technical ground: two data sources, cryptography, files, leased jobs, messages, the web base.
 * Every package below may be used by every module above. It must never know a word of the domain.
 */
@AppModule(
    name = "platform",
    allowedDependencies = {"shared"},
    exposedPackages = {"vn.huongthien.platform.."})
@NullMarked
package vn.huongthien.platform;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
