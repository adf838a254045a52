/** Messages in Vietnamese and English, one bundle a module, and the language of a request. */
@NullMarked
package vn.huongthien.platform.i18n;

import org.jspecify.annotations.NullMarked;
