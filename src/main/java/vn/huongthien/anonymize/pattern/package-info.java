/** Recognises identifiers by their form and by cue words; one small class per kind. */
@NullMarked
package vn.huongthien.anonymize.pattern;

import org.jspecify.annotations.NullMarked;
