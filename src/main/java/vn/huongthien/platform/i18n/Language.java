package vn.huongthien.platform.i18n;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the application. A locale is never made from the text of a request. */
public enum Language {
  VI(Locale.forLanguageTag("vi-VN")),
  EN(Locale.forLanguageTag("en-GB"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** {@code vi} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  public String getCode() {
    return code();
  }

  /** English for exactly {@code en}, Vietnamese for everything else. */
  public static Language of(@Nullable String code) {
    return "en".equals(code) ? EN : VI;
  }

  public static Language of(Locale locale) {
    return of(locale.getLanguage());
  }
}
