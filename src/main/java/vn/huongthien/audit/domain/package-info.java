/** The rows of the audit log and its head. */
@NullMarked
package vn.huongthien.audit.domain;

import org.jspecify.annotations.NullMarked;
