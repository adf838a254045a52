/** Finds what the case files know, in whatever form it is written. */
@NullMarked
package vn.huongthien.anonymize.known;

import org.jspecify.annotations.NullMarked;
