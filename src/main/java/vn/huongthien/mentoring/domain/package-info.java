/** Models, mentors and assignments. */
@NullMarked
package vn.huongthien.mentoring.domain;

import org.jspecify.annotations.NullMarked;
