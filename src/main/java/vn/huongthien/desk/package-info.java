/**
 * What staff see first: Hôm nay, the page of a case with its tabs and timeline, navigation. It puts
 * together what the modules below hand out, and holds no logic of its own.
 */
@AppModule(
    name = "desk",
    allowedDependencies = {
      "shared",
      "platform",
      "access",
      "audit",
      "territory",
      "identity",
      "inbox",
      "people",
      "mentoring",
      "support",
      "publishing",
      "newsroom",
      "stories"
    },
    exposedPackages = {"vn.huongthien.desk"})
@NullMarked
package vn.huongthien.desk;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
