/**
 * The chain of the audit log in plain Java, shared by the application and by the operator's command
 * that checks a log without it.
 */
@NullMarked
package vn.huongthien.audit.chain;

import org.jspecify.annotations.NullMarked;
