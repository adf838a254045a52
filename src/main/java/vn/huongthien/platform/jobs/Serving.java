package vn.huongthien.platform.jobs;

/**
 * The application answers its first request. What runs in the background begins here and not when
 * the application is made: at the end of a start the server closes the files that classes are read
 * from, also under a thread that is just reading one.
 */
public final class Serving {}
