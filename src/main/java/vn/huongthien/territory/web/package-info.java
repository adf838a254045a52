/** Pages about areas and organisations. */
@NullMarked
package vn.huongthien.territory.web;

import org.jspecify.annotations.NullMarked;
