package vn.huongthien.newsroom;

/** Something known was found in a public text. What it is stays on the side that knows it. */
public record ResidualFinding(String kind) {}
