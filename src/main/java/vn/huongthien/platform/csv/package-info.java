/** Tables as text files: reading what a spreadsheet saved, writing what it can open safely. */
@NullMarked
package vn.huongthien.platform.csv;

import org.jspecify.annotations.NullMarked;
