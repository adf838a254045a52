/** Runs every cell of config/policy.csv inside the server, on real things. */
@org.jspecify.annotations.NullMarked
package vn.huongthien.policy;
