/** Activities, their participants and their corrections. */
@NullMarked
package vn.huongthien.support.domain;

import org.jspecify.annotations.NullMarked;
