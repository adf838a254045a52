package vn.huongthien.shared;

import java.security.SecureRandom;

/** Readable parts of public addresses. */
public final class Slugs {
  private static final int MAX = 80;
  private static final char[] ALPHABET = "23456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Slugs() {}

  /** "Đường về nhà" becomes "duong-ve-nha"; at most 80 characters, cut between words. */
  public static String of(String title) {
    String slug = Vn.fold(title).replaceAll("[^a-z0-9 ]", "").replace(' ', '-');
    if (slug.length() <= MAX) {
      return slug.isEmpty() ? "bai" : slug;
    }
    int cut = slug.lastIndexOf('-', MAX);
    return slug.substring(0, cut > 0 ? cut : MAX);
  }

  /** Ten random characters that make an address unguessable and keep it unique. */
  public static String suffix() {
    char[] out = new char[10];
    for (int i = 0; i < out.length; i++) {
      out[i] = ALPHABET[RANDOM.nextInt(ALPHABET.length)];
    }
    return new String(out);
  }
}
