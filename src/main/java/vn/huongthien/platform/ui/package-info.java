/**
 * What the tag library {@code http://huongthien.vn/ui} needs in Java: dates and numbers as people
 * here read them, links that change one parameter, the plain table, the button, the summary of
 * errors. No domain word; pages use it through the tags only.
 */
@NullMarked
package vn.huongthien.platform.ui;

import org.jspecify.annotations.NullMarked;
