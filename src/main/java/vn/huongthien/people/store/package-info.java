/** JPA access to persons and cases. */
@NullMarked
package vn.huongthien.people.store;

import org.jspecify.annotations.NullMarked;
