/** Pages to find cases and to open new ones. */
@NullMarked
package vn.huongthien.people.web;

import org.jspecify.annotations.NullMarked;
