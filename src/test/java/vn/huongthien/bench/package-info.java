/** Measures pages against each other on one server in one run; run with {@code -Pbench}. */
@NullMarked
package vn.huongthien.bench;

import org.jspecify.annotations.NullMarked;
