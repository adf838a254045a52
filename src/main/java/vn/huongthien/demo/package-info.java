/**
 * Invented people, visits and stories, so that a first start shows something: deterministic for a
 * seed, so that two machines show the same. It must never be in the way of an operator: without the
 * setting it does nothing.
 */
@AppModule(
    name = "demo",
    allowedDependencies = {
      "shared",
      "platform",
      "access",
      "audit",
      "territory",
      "identity",
      "people",
      "mentoring",
      "support",
      "anonymize",
      "newsroom",
      "publishing",
      "stories",
      "inbox"
    },
    exposedPackages = {})
@NullMarked
package vn.huongthien.demo;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
