package vn.huongthien.territory;

/** One choice of a value list: the stable code and its label in the language that was asked for. */
public record ValueItem(String code, String label) {}
