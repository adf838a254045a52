/**
 * The public site "Con đường hướng thiện" and its feeds: read only, without cookies, rendered once
 * and served from memory. It reaches what is public and nothing else, through an account of the
 * database that can read nothing else.
 */
@AppModule(
    name = "site",
    allowedDependencies = {"shared", "platform", "publishing", "inbox"},
    exposedPackages = {})
@NullMarked
package vn.huongthien.site;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
