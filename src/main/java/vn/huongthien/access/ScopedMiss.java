package vn.huongthien.access;

/**
 * Something was asked for by id and is not there for this user. Fired the same way whether the id
 * exists outside the scope or nowhere, so that the audit row tells nobody which.
 *
 * @param object kind of thing, for example {@code case}
 */
public record ScopedMiss(String object, long id) {}
