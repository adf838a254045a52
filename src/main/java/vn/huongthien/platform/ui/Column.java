package vn.huongthien.platform.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;

/** ht:col: a column of {@link Table}. */
@FacesComponent(Column.TYPE)
public class Column extends UIColumn {
  static final String TYPE = "ht.Column";

  String label() {
    Object label = getAttributes().get("label");
    return label == null ? "" : label.toString();
  }

  /** {@code text}, {@code num}, {@code head} (the row's own heading) or {@code actions}. */
  String kind() {
    Object kind = getAttributes().get("kind");
    return kind == null ? "text" : kind.toString();
  }

  /** The name by which the query sorts, or empty. */
  String sort() {
    Object sort = getAttributes().get("sort");
    return sort == null ? "" : sort.toString();
  }

  /** On a phone the cell stands without its label. */
  boolean bare() {
    return Boolean.parseBoolean(String.valueOf(getAttributes().get("bare")));
  }
}
