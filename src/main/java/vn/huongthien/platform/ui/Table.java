package vn.huongthien.platform.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ht:table: a plain HTML table over a list of rows, with a caption, real row headings and cells
 * that name their column, so that a phone can show each row as a card. Needs no script.
 */
@FacesComponent(Table.TYPE)
public class Table extends UIData {
  static final String TYPE = "ht.Table";

  public Table() {
    setRendererType(TableRenderer.TYPE);
  }

  @Override
  public String getFamily() {
    return "ht";
  }

  String caption() {
    Object caption = getAttributes().get("caption");
    return caption == null ? "" : caption.toString();
  }

  boolean captionShown() {
    return Boolean.parseBoolean(String.valueOf(getAttributes().get("captionShown")));
  }

  @Nullable UIComponent empty() {
    return getFacet("empty");
  }

  List<Column> columns() {
    return getChildren().stream()
        .filter(UIComponent::isRendered)
        .filter(Column.class::isInstance)
        .map(Column.class::cast)
        .toList();
  }
}
