package vn.huongthien.publishing;

/** What is public changes with the running transaction; pages kept in memory are stale then. */
public record SiteChanged(long generation) {}
