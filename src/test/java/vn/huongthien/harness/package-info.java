/**
 * What tests stand on: a database and a server for the tests inside the container ({@code *IT}),
 * and the whole application with a browser for those outside ({@code *E2E}).
 */
@NullMarked
package vn.huongthien.harness;

import org.jspecify.annotations.NullMarked;
