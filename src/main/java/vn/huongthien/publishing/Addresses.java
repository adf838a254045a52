package vn.huongthien.publishing;

import vn.huongthien.platform.i18n.Language;
import vn.huongthien.shared.Slugs;

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

  /** The address that a title makes, before its ten characters are drawn. */
  public static String preview(Language language, ContentKind kind, String title) {
    return item(language, kind, Slugs.of(title), "…");
  }
}
