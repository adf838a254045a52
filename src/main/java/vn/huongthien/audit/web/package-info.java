/** The auditor's page. */
@NullMarked
package vn.huongthien.audit.web;

import org.jspecify.annotations.NullMarked;
