/** Sign-in, sign-out, the language switch, the pages of accounts, and the draft resource. */
@NullMarked
package vn.huongthien.identity.web;

import org.jspecify.annotations.NullMarked;
