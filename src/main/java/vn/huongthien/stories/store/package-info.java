/** Loads and saves stories within a scope. */
@NullMarked
package vn.huongthien.stories.store;

import org.jspecify.annotations.NullMarked;
