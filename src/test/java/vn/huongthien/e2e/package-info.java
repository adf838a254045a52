/** Tests from outside, of what no single module can show. */
@NullMarked
package vn.huongthien.e2e;

import org.jspecify.annotations.NullMarked;
