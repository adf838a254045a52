package vn.huongthien.anonymize.pattern;

/**
 * A date in the text; 0 stands for a part that is left out.
 *
 * @param year four digits, or two as written
 * @param lunar true for dates of the lunar calendar or zodiac years
 */
public record DateMention(int start, int end, int day, int month, int year, boolean lunar) {}
