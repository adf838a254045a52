/** Accounts, grants, sessions, links, drafts and tasks as they are stored. */
@NullMarked
package vn.huongthien.identity.domain;

import org.jspecify.annotations.NullMarked;
