package vn.huongthien.shared;

import java.util.List;

/**
 * The rows of one page and how many there are in all, both counted within the same scope.
 *
 * @param total rows in all pages together
 */
public record Page<T>(List<T> rows, long total, PageRequest request) {
  public Page {
    rows = List.copyOf(rows);
  }

  /** Number of this page, from 1. */
  public int number() {
    return request.offset() / request.limit() + 1;
  }

  /** Number of pages, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + request.limit() - 1) / request.limit());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public boolean hasNext() {
    return number() < pages();
  }

  public boolean hasPrevious() {
    return number() > 1;
  }

  /** For expression language, which reads bean properties. */
  public List<T> getRows() {
    return rows;
  }

  public long getTotal() {
    return total;
  }

  public int getNumber() {
    return number();
  }

  public int getPages() {
    return pages();
  }
}
