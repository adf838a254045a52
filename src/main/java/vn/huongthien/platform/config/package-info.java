/** Settings of the platform, typed, read once and checked at the start. */
@NullMarked
package vn.huongthien.platform.config;

import org.jspecify.annotations.NullMarked;
