package vn.huongthien.territory.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.csv.SafeCsv;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/** The list of units, filtered as on its page, to open in a spreadsheet. */
@WebServlet("/app/territory/units-csv")
public class UnitExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient TerritoryQueries territory;
  @Inject private transient RequestLanguage language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"units.csv\"");
    SafeCsv csv =
        new SafeCsv(
            response.getWriter(),
            "code",
            language.text("territory.unit.type"),
            language.text("territory.unit.name"),
            language.text("territory.unit.province"),
            language.text("territory.unit.validFrom"),
            language.text("territory.unit.validTo"));
    for (UnitView unit :
        territory.list(
            UnitFilters.of(
                territory,
                parameter(request, "q"),
                parameter(request, "province"),
                parameter(request, "level"),
                parameter(request, "closed")))) {
      csv.row(
          unit.code(),
          unit.type(),
          unit.name(),
          unit.provinceName(),
          unit.validFrom(),
          unit.validTo());
    }
  }

  private static @Nullable String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }
}
