package vn.huongthien.platform.i18n;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An argument of a text that is itself made of texts: whoever gives it does not know in which
 * language it will be read.
 *
 * @param keys keys of the texts, listed in this order
 */
public record Words(List<String> keys) {
  public Words {
    keys = List.copyOf(keys);
  }

  String in(Language language) {
    return keys.stream().map(k -> Messages.text(language, k)).collect(Collectors.joining(", "));
  }
}
