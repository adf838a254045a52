package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.newsroom.EditionState;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.newsroom.NewsQueries;
import vn.huongthien.newsroom.NewsQueries.Filter;
import vn.huongthien.newsroom.NewsQueries.Row;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/**
 * The desk: every item of the newsroom by kind, state and open gate; the filter is in the address.
 */
@Named
@RequestScoped
public class DeskPage {
  private static final int SIZE = 25;

  private final NewsQueries queries;
  private final HttpServletRequest request;
  private final CurrentUser user;
  private @Nullable Page<Row> rows;

  @Inject
  public DeskPage(NewsQueries queries, HttpServletRequest request, CurrentUser user) {
    this.queries = queries;
    this.request = request;
    this.user = user;
  }

  public void load() {
    Filter filter =
        new Filter(
            chosen("kind", ContentKind.values()),
            chosen("state", EditionState.values()),
            chosen("lang", Language.values()),
            "1".equals(request.getParameter("stories")),
            chosen("gate", Gate.values()),
            "1".equals(request.getParameter("mine")) ? user.accountId() : null);
    rows = queries.desk(filter, PageRequest.page(number(request.getParameter("page")), SIZE));
  }

  private <E extends Enum<E>> @Nullable E chosen(String name, E[] values) {
    String text = request.getParameter(name);
    return Arrays.stream(values).filter(v -> v.name().equals(text)).findFirst().orElse(null);
  }

  static int number(@Nullable String text) {
    return text != null && text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 1;
  }

  public @Nullable Page<Row> getRows() {
    return rows;
  }

  public List<ContentKind> getKinds() {
    return List.of(ContentKind.values());
  }

  public List<EditionState> getStates() {
    return List.of(EditionState.values());
  }

  public List<Gate> getGates() {
    return List.of(Gate.values());
  }
}
