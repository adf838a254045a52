/** Base of all web entries: headers, request ids, errors, origin check, paged tables. */
@NullMarked
package vn.huongthien.platform.web;

import org.jspecify.annotations.NullMarked;
