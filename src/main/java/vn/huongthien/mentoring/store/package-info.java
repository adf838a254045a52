/** Reading and writing of models and assignments within the scope. */
@NullMarked
package vn.huongthien.mentoring.store;

import org.jspecify.annotations.NullMarked;
