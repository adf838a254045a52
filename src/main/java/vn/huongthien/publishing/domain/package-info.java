/** The snapshot, releases, deliveries, takedowns and the release register. */
@NullMarked
package vn.huongthien.publishing.domain;

import org.jspecify.annotations.NullMarked;
