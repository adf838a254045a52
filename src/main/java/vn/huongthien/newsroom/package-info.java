/**
 * Items in the making: editions, who wrote them, the three gates, the calendar, and the lint of
 * every public text. It sees anonymised texts, kinds of findings and counts; it must never show a
 * case, a person or a raw word of a story.
 */
@AppModule(
    name = "newsroom",
    allowedDependencies = {
      "shared",
      "platform",
      "access",
      "audit",
      "territory",
      "identity",
      "publishing",
      "inbox",
      "anonymize"
    },
    exposedPackages = {"vn.huongthien.newsroom"})
@NullMarked
package vn.huongthien.newsroom;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
