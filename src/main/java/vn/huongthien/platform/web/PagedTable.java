package vn.huongthien.platform.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/**
 * A lazy table over a query that already carries the scope. It never looks a row up by a posted key
 * outside the page that was loaded.
 *
 * @param <T> the row, a record from a query
 */
public class PagedTable<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<PageRequest, Page<T>> query;
  private final transient Function<T, String> key;

  public PagedTable(Function<PageRequest, Page<T>> query, Function<T, String> key) {
    this.query = query;
    this.key = key;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) query.apply(PageRequest.of(0, 1)).total();
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().findFirst().orElse(null);
    PageRequest request =
        sort == null
            ? PageRequest.of(first, size)
            : new PageRequest(first, size, sort.getField(), sort.getOrder().isDescending());
    Page<T> page = query.apply(request);
    setRowCount((int) page.total());
    return page.rows();
  }

  @Override
  public String getRowKey(T row) {
    return key.apply(row);
  }

  @Override
  public T getRowData(String rowKey) {
    List<T> loaded = getWrappedData();
    return loaded == null
        ? null
        : loaded.stream().filter(row -> key.apply(row).equals(rowKey)).findFirst().orElse(null);
  }
}
