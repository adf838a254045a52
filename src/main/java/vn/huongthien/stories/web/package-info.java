/** The pages of stories and of the workbench. */
@NullMarked
package vn.huongthien.stories.web;

import org.jspecify.annotations.NullMarked;
