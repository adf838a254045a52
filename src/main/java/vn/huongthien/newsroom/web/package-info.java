/** Pages of the newsroom. */
@NullMarked
package vn.huongthien.newsroom.web;

import org.jspecify.annotations.NullMarked;
