/** Adapters: the only place that speaks HTTP to a channel. */
@NullMarked
package vn.huongthien.publishing.channel;

import org.jspecify.annotations.NullMarked;
