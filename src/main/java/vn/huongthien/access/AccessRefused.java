package vn.huongthien.access;

/** Somebody tried a command for which no grant gives the permission. */
public record AccessRefused(String action, Permission permission) {}
