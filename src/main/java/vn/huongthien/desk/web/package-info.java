/** Pages of the desk. */
@NullMarked
package vn.huongthien.desk.web;

import org.jspecify.annotations.NullMarked;
