package vn.huongthien.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@link Table}. */
@FacesRenderer(componentFamily = "ht", rendererType = TableRenderer.TYPE)
public class TableRenderer extends Renderer<Table> {
  static final String TYPE = "ht.TableRenderer";

  /** Said in words, because a phone shows rows as blocks and browsers then forget the table. */
  private static final String ROLE = "role";

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context, Table table) {
    // encodeEnd writes the rows
  }

  @Override
  public void encodeEnd(FacesContext context, Table table) throws IOException {
    table.setRowIndex(0);
    boolean any = table.isRowAvailable();
    table.setRowIndex(-1);
    UIComponent empty = table.empty();
    if (!any && empty != null) {
      empty.encodeAll(context);
      return;
    }
    List<Column> columns = table.columns();
    ResponseWriter out = context.getResponseWriter();
    out.startElement("table", table);
    out.writeAttribute("id", table.getClientId(context), "id");
    out.writeAttribute("class", "ht-table", null);
    out.writeAttribute(ROLE, "table", null);
    caption(out, table);
    head(context, out, columns);
    out.startElement("tbody", null);
    out.writeAttribute(ROLE, "rowgroup", null);
    for (int row = 0; ; row++) {
      table.setRowIndex(row);
      if (!table.isRowAvailable()) {
        break;
      }
      row(context, out, columns);
    }
    table.setRowIndex(-1);
    out.endElement("tbody");
    out.endElement("table");
  }

  private static void caption(ResponseWriter out, Table table) throws IOException {
    out.startElement("caption", null);
    if (!table.captionShown()) {
      out.writeAttribute("class", "ht-sr", null);
    }
    out.writeText(table.caption(), null);
    out.endElement("caption");
  }

  private static void head(FacesContext context, ResponseWriter out, List<Column> columns)
      throws IOException {
    String sorted = context.getExternalContext().getRequestParameterMap().get("sort");
    out.startElement("thead", null);
    out.writeAttribute(ROLE, "rowgroup", null);
    out.startElement("tr", null);
    out.writeAttribute(ROLE, "row", null);
    for (Column column : columns) {
      out.startElement("th", null);
      out.writeAttribute("scope", "col", null);
      out.writeAttribute(ROLE, "columnheader", null);
      out.writeAttribute("class", "ht-col--" + column.kind(), null);
      if (column.sort().isEmpty()) {
        if ("actions".equals(column.kind())) {
          out.startElement("span", null);
          out.writeAttribute("class", "ht-sr", null);
          out.writeText(column.label(), null);
          out.endElement("span");
        } else {
          out.writeText(column.label(), null);
        }
      } else {
        sortLink(out, column, sorted);
      }
      out.endElement("th");
    }
    out.endElement("tr");
    out.endElement("thead");
  }

  private static void sortLink(ResponseWriter out, Column column, @Nullable String sorted)
      throws IOException {
    if (column.sort().equals(sorted)) {
      out.writeAttribute("aria-sort", "ascending", null);
    } else if (("-" + column.sort()).equals(sorted)) {
      out.writeAttribute("aria-sort", "descending", null);
    }
    out.startElement("a", null);
    out.writeAttribute("class", "ht-sort", null);
    out.writeURIAttribute("href", UiFunctions.sortedBy(column.sort()), null);
    out.writeText(column.label(), null);
    out.endElement("a");
  }

  private static void row(FacesContext context, ResponseWriter out, List<Column> columns)
      throws IOException {
    out.startElement("tr", null);
    out.writeAttribute(ROLE, "row", null);
    for (Column column : columns) {
      boolean heading = "head".equals(column.kind());
      String element = heading ? "th" : "td";
      out.startElement(element, null);
      out.writeAttribute(ROLE, heading ? "rowheader" : "cell", null);
      if (heading) {
        out.writeAttribute("scope", "row", null);
      }
      out.writeAttribute("class", "ht-col--" + column.kind(), null);
      if (!heading && !column.bare() && !"actions".equals(column.kind())) {
        out.writeAttribute("data-label", column.label(), null);
      }
      for (UIComponent child : column.getChildren()) {
        child.encodeAll(context);
      }
      out.endElement(element);
    }
    out.endElement("tr");
  }
}
