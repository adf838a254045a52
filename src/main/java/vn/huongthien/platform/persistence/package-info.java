/** The two data sources, their entity managers and the converters that this JPA needs. */
@NullMarked
package vn.huongthien.platform.persistence;

import org.jspecify.annotations.NullMarked;
