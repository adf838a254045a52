/** The story, its wordings, its way and its workbench. */
@NullMarked
package vn.huongthien.stories.domain;

import org.jspecify.annotations.NullMarked;
