/** The pages about people: lists, intake, consents. */
@NullMarked
package vn.huongthien.people.web;

import org.jspecify.annotations.NullMarked;
