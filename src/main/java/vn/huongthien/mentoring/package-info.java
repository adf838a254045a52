/**
 * Who helps whom: mentoring models, mentors, assignments agreed by both sides, and how often they
 * meet. Whoever is assigned here reaches the case; it keeps that list in step. It must never offer
 * a mentor who declared a conflict.
 */
@AppModule(
    name = "mentoring",
    allowedDependencies = {
      "shared",
      "platform",
      "access",
      "audit",
      "territory",
      "identity",
      "people"
    },
    exposedPackages = {"vn.huongthien.mentoring"})
@NullMarked
package vn.huongthien.mentoring;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
