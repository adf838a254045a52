package vn.huongthien.harness;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.huongthien.shared.Vn;

/**
 * Words that must not be found in bytes, in any form a program could have given them: as written,
 * decomposed, without marks, escaped for HTML, JSON or an address, in hex, in base64.
 */
public final class Canaries {

  /** Needle in lower case → what it is. */
  private final Map<String, String> needles = new LinkedHashMap<>();

  private final Map<String, String> foldedNeedles = new LinkedHashMap<>();

  /** Adds a secret under a name for the report. */
  public Canaries add(String name, String secret) {
    foldedNeedles.put(Vn.fold(secret), name);
    for (String text :
        List.of(secret, Normalizer.normalize(secret, Normalizer.Form.NFD), Vn.fold(secret))) {
      put(java.net.URLEncoder.encode(text, StandardCharsets.UTF_8), name + " as a parameter");
      put(escaped(text, "&#%d;"), name + " escaped for HTML");
      put(escaped(text, "\\u%04x"), name + " escaped for JSON");
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
        byte[] bytes = text.getBytes(charset);
        put(latin(bytes), name);
        put(HexFormat.of().formatHex(bytes), name + " in hex");
        base64(bytes).forEach(coded -> put(coded, name + " in base64"));
      }
    }
    return this;
  }

  /** What of them stands in these bytes; empty when nothing does. */
  public List<String> in(byte[] bytes) {
    String all = latin(bytes).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(of(needles, all));
    found.addAll(of(foldedNeedles, Vn.fold(new String(bytes, StandardCharsets.UTF_8))));
    return found.stream().distinct().toList();
  }

  /** The same for a text. */
  public List<String> in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> of(Map<String, String> needles, String all) {
    return needles.entrySet().stream()
        .filter(e -> all.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void put(String needle, String name) {
    needles.put(needle.toLowerCase(Locale.ROOT), name);
  }

  private static String escaped(String text, String format) {
    return text.chars()
        .mapToObj(c -> c < 128 ? Character.toString(c) : String.format(Locale.ROOT, format, c))
        .collect(Collectors.joining());
  }

  /**
   * As it stands in a longer base64 text, at each of the three offsets: all characters that are the
   * same whatever stands before and behind. Fewer of them are found in random bytes by chance.
   */
  private static List<String> base64(byte[] bytes) {
    List<String> forms = new ArrayList<>();
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[offset + bytes.length];
      System.arraycopy(bytes, 0, shifted, offset, bytes.length);
      String coded = Base64.getEncoder().encodeToString(shifted);
      int unknown = offset == 0 ? 0 : offset + 1;
      String inner = coded.substring(unknown, shifted.length * 8 / 6);
      if (inner.length() >= 8) {
        forms.add(inner);
      }
    }
    return forms;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
