/**
 * Private stories and how they become public: writing, the anonymisation workbench, the hand-over
 * to the newsroom, and the gate of those who know the case. It knows both sides and must let
 * nothing through that identifies somebody: whatever fails, fails closed.
 */
@AppModule(
    name = "stories",
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
      "publishing",
      "newsroom"
    },
    exposedPackages = {"vn.huongthien.stories"})
@NullMarked
package vn.huongthien.stories;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
