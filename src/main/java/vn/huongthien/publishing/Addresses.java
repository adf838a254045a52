package vn.huongthien.publishing;

import vn.huongthien.platform.i18n.Language;

/** Paths of the public site. English stands under {@code /en}. */
public final class Addresses {
  private Addresses() {}

  public static String home(Language language) {
    return language == Language.EN ? "/en/" : "/";
  }

  /** What stands before every path of a language. */
  public static String prefix(Language language) {
    return language == Language.EN ? "/en" : "";
  }

  /** {@code /cau-chuyen/duong-ve-nha-k3m9x2p7qa}; without a slug the end alone. */
  public static String item(Language language, ContentKind kind, String slug, String suffix) {
    String tail = slug.isEmpty() ? suffix : slug + '-' + suffix;
    return prefix(language) + '/' + kind.segment() + '/' + tail;
  }
}
