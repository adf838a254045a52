/** Pages to write activities down and to see what is due. */
@NullMarked
package vn.huongthien.support.web;

import org.jspecify.annotations.NullMarked;
