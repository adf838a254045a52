/**
 * Finds and replaces what identifies a person in Vietnamese text. Three layers, in this order of
 * trust: what the case file knows never leaves; what looks like an identifier is flagged by
 * default; a person decides every finding.
 *
 * <p>Pure Java without database or server, so that it can be released and checked by itself. It
 * must never store or log what it finds: callers keep offsets and kinds, not values.
 *
 * <p>Start reading at {@link vn.huongthien.anonymize.Anonymizer}.
 */
@AppModule(
    name = "anonymize",
    allowedDependencies = {"shared"},
    exposedPackages = {"vn.huongthien.anonymize", "vn.huongthien.anonymize.cli"})
@NullMarked
package vn.huongthien.anonymize;

import org.jspecify.annotations.NullMarked;
import vn.huongthien.shared.AppModule;
