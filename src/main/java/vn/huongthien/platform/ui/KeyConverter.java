package vn.huongthien.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a form its idempotency key when the page bean has none yet. Used by ht:idempotency. */
@FacesConverter("ht.key")
public class KeyConverter implements Converter<String> {
  @Override
  public @Nullable String getAsObject(
      FacesContext context, UIComponent component, @Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable String value) {
    return value == null || value.isBlank() ? UUID.randomUUID().toString() : value;
  }
}
