/** Jobs in the background, of which one instance at a time holds the lease. */
@NullMarked
package vn.huongthien.platform.jobs;

import org.jspecify.annotations.NullMarked;
