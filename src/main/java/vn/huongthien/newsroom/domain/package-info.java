/** Items, editions, their authors, approvals and returns. */
@NullMarked
package vn.huongthien.newsroom.domain;

import org.jspecify.annotations.NullMarked;
