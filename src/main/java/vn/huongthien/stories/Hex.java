package vn.huongthien.stories;

import java.util.HexFormat;

/** Hashes as people and forms see them. */
final class Hex {
  private Hex() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
