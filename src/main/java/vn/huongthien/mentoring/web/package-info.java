/** Pages about models, mentors and assignments. */
@NullMarked
package vn.huongthien.mentoring.web;

import org.jspecify.annotations.NullMarked;
