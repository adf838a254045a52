/** Reading of units and lists into memory; they are few and asked for all the time. */
@NullMarked
package vn.huongthien.territory.store;

import org.jspecify.annotations.NullMarked;
