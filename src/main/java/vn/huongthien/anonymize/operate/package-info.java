/** Puts the findings together and chooses what stands in their place. */
@NullMarked
package vn.huongthien.anonymize.operate;

import org.jspecify.annotations.NullMarked;
