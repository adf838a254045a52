/** JPA access to activities. */
@NullMarked
package vn.huongthien.support.store;

import org.jspecify.annotations.NullMarked;
