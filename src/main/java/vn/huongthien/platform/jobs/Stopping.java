package vn.huongthien.platform.jobs;

/**
 * The application is going to be stopped, as soon as the requests under way are answered. What
 * needs the database to end begins here: when beans are destroyed the server has closed its
 * connections.
 */
public final class Stopping {}
