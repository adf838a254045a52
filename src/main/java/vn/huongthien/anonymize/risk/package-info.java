/** How facts of several stories add up, and how they can be made coarser. */
@NullMarked
package vn.huongthien.anonymize.risk;

import org.jspecify.annotations.NullMarked;
