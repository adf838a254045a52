/** The key ring and the sealing of personal data; keys stand outside the database. */
@NullMarked
package vn.huongthien.platform.crypto;

import org.jspecify.annotations.NullMarked;
