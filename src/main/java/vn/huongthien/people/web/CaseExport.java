package vn.huongthien.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.people.CaseFilter;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.platform.csv.SafeCsv;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.territory.TerritoryQueries;

/**
 * The caseload, filtered as on its page, to open in a spreadsheet: codes and states, no identity,
 * not even the call name.
 */
@WebServlet("/app/people/cases-csv")
public class CaseExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** More cases than this are narrowed down first. */
  private static final int MOST = 5_000;

  @Inject private transient CurrentUser user;
  @Inject private transient CaseQueries cases;
  @Inject private transient TerritoryQueries territory;
  @Inject private transient AuditLog audit;
  @Inject private transient RequestLanguage language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    if (!user.may(Permission.EDIT_CASE) && !user.may(Permission.RESTRICT_CASE)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    audit.record(AuditEvent.done("case.export", "case", null));
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"ho-so.csv\"");
    write(scope, filter(request), response);
  }

  private CaseFilter filter(HttpServletRequest request) {
    return CaseFilters.of(
        territory,
        new CaseFilters.Parameters(
            parameter(request, "q"),
            parameter(request, "commune"),
            parameter(request, "supervision"),
            parameter(request, "help"),
            parameter(request, "basis"),
            parameter(request, "mine")));
  }

  private void write(AccessScope scope, CaseFilter filter, HttpServletResponse response)
      throws IOException {
    SafeCsv csv =
        new SafeCsv(
            response.getWriter(),
            language.text("people.code"),
            language.text("people.commune"),
            language.text("people.supervision"),
            language.text("people.help"),
            language.text("people.openedOn"));
    int offset = 0;
    Page<CaseRow> page;
    do {
      page = cases.page(scope, filter, PageRequest.of(offset, PageRequest.MAX_LIMIT));
      for (CaseRow row : page.rows()) {
        csv.row(
            row.code(),
            row.communeName(),
            language.text("people.supervision." + row.supervision()),
            language.text("people.help." + row.help()),
            row.openedOn());
      }
      offset += PageRequest.MAX_LIMIT;
    } while (offset < page.total() && offset < MOST);
  }

  private static @Nullable String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }
}
