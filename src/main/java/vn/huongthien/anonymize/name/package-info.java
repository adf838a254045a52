/** Recognises names that no case file knows. */
@NullMarked
package vn.huongthien.anonymize.name;

import org.jspecify.annotations.NullMarked;
