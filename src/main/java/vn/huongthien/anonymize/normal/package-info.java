/** The normal form of a text with its way back to the original, and the folded views of it. */
@NullMarked
package vn.huongthien.anonymize.normal;

import org.jspecify.annotations.NullMarked;
