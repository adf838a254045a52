package vn.huongthien.platform.ui;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;

/** Makes the choices of a select out of whatever the page bean has at hand. */
final class Items {
  private Items() {}

  /**
   * @param items SelectItems, a map label → value, or a collection or array of enums, strings,
   *     numbers, records or beans
   * @param itemValue property of an item that is its value; the item itself when empty
   * @param itemLabel property of an item that is its label; the item as text when empty
   * @param labels prefix of message keys: the label is the message of prefix + value
   */
  static List<SelectItem> of(
      @Nullable Object items,
      @Nullable String itemValue,
      @Nullable String itemLabel,
      @Nullable String labels,
      Language language) {
    List<SelectItem> choices = new ArrayList<>();
    if (items instanceof Map<?, ?> map) {
      map.forEach((label, value) -> choices.add(new SelectItem(value, String.valueOf(label))));
      return choices;
    }
    for (Object item : elements(items)) {
      if (item instanceof SelectItem ready) {
        choices.add(ready);
        continue;
      }
      Object value = property(item, itemValue);
      Object label =
          labels == null || labels.isEmpty()
              ? property(item, itemLabel)
              : Messages.text(language, labels + nameOf(value));
      choices.add(new SelectItem(value, capitalised(String.valueOf(label), language)));
    }
    return choices;
  }

  /** A choice stands by itself, however the list writes it in the middle of a sentence. */
  static String capitalised(String label, Language language) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(language.locale()) + label.substring(1);
  }

  private static Collection<?> elements(@Nullable Object items) {
    if (items instanceof Collection<?> collection) {
      return collection;
    }
    return items instanceof Object[] array ? Arrays.asList(array) : List.of();
  }

  private static Object nameOf(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  private static Object property(Object item, @Nullable String name) {
    if (name == null || name.isEmpty() || item instanceof String || item instanceof Enum<?>) {
      return item;
    }
    ELContext el = FacesContext.getCurrentInstance().getELContext();
    return el.getELResolver().getValue(el, item, name);
  }
}
