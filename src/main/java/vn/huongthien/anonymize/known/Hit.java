package vn.huongthien.anonymize.known;

import vn.huongthien.anonymize.Kind;

/**
 * Something that a case file knows, at a place in the normal text.
 *
 * @param entity whom it belongs to; empty when it is no person
 */
public record Hit(int start, int end, Kind kind, String rule, String entity) {}
