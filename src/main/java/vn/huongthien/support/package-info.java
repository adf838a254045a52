/**
 * What is done for people: activities with their results, the one query that says what is due, and
 * the counted results of a model. It must never store what can be derived, such as overdue.
 */
@AppModule(
    name = "support",
    allowedDependencies = {
      "shared",
      "platform",
      "access",
      "audit",
      "territory",
      "identity",
      "people",
      "mentoring",
      "inbox"
    },
    exposedPackages = {"vn.huongthien.support"})
@NullMarked
package vn.huongthien.support;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
