package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.huongthien.publishing.DeliveryQueries;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** What stands on which channel. */
@Named
@RequestScoped
public class DeliveriesPage {
  private static final int SIZE = 25;

  private final DeliveryQueries queries;
  private final HttpServletRequest request;
  private @Nullable Page<DeliveryQueries.Row> rows;

  @Inject
  public DeliveriesPage(DeliveryQueries queries, HttpServletRequest request) {
    this.queries = queries;
    this.request = request;
  }

  public void load() {
    PageRequest page = PageRequest.page(DeskPage.number(request.getParameter("page")), SIZE);
    rows =
        "unsettled".equals(request.getParameter("show"))
            ? queries.unsettled(page)
            : queries.page(page);
  }

  public @Nullable Page<DeliveryQueries.Row> getRows() {
    return rows;
  }
}
