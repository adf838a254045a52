/** Administrative units, organisations and the rows of the value lists. */
@NullMarked
package vn.huongthien.territory.domain;

import org.jspecify.annotations.NullMarked;
