/** The engine on the command line, for operators and for anyone who wants to check it. */
@NullMarked
package vn.huongthien.anonymize.cli;

import org.jspecify.annotations.NullMarked;
