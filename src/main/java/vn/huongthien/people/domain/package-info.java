/** The person in the vault, the case, and who may reach it. */
@NullMarked
package vn.huongthien.people.domain;

import org.jspecify.annotations.NullMarked;
