/**
 * What is public: the sanitised snapshot that the site reads, the outbox of the channels, the
 * register of what each release disclosed about a person, and taking down with proof. It must never
 * read a table of the case side; whether a release is still allowed it asks through {@link
 * vn.huongthien.publishing.PublicationPermit}.
 */
@AppModule(
    name = "publishing",
    allowedDependencies = {"shared", "platform", "access", "audit", "territory", "identity"},
    exposedPackages = {"vn.huongthien.publishing"})
@NullMarked
package vn.huongthien.publishing;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
