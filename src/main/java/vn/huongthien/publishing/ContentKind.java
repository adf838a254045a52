package vn.huongthien.publishing;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of public items, each with the first part of its address. */
public enum ContentKind {
  HIGHLIGHT("cau-chuyen"),
  MODEL("mo-hinh"),
  POLICY("chinh-sach"),
  GUIDANCE("huong-dan"),
  QUESTION("hoi-dap"),
  WARNING("canh-bao"),
  CORRECTION("dinh-chinh"),
  EVENT("su-kien"),
  VIDEO("video");

  private final String segment;

  ContentKind(String segment) {
    this.segment = segment;
  }

  public String segment() {
    return segment;
  }

  /** For expression language. */
  public String getSegment() {
    return segment;
  }

  /**
   * Whether it is written by the newsroom itself. Only such items leave a notice when they are
   * withdrawn; what tells of a person disappears without a word.
   */
  public boolean editorial() {
    return this != HIGHLIGHT && this != MODEL;
  }

  public static Optional<ContentKind> ofSegment(String segment) {
    return Arrays.stream(values()).filter(k -> k.segment.equals(segment)).findFirst();
  }
}
