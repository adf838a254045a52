package vn.huongthien.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;

/** The language of this request; a filter sets it, pages read it as {@code lang} and {@code m}. */
@Named("lang")
@RequestScoped
public class RequestLanguage {
  private Language language = Language.VI;

  public void use(Language chosen) {
    this.language = chosen;
  }

  public Language language() {
    return language;
  }

  public String getCode() {
    return language.code();
  }

  public Locale getLocale() {
    return language.locale();
  }

  public boolean isEnglish() {
    return language == Language.EN;
  }

  /** The text of a key in this request's language. */
  public String text(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }

  @Produces
  @Named("m")
  Map<String, String> messages() {
    return Messages.all(language);
  }
}
