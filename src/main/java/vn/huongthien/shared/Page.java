package vn.huongthien.shared;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of one page and how many there are in all, both counted within the same scope.
 *
 * @param total rows in all pages together
 */
public record Page<T>(List<T> rows, long total, PageRequest request) {
  public Page {
    rows = List.copyOf(rows);
  }

  /** One part of a list that is there whole. */
  public static <T> Page<T> cut(List<T> all, PageRequest part) {
    return new Page<>(
        all.stream().skip(part.offset()).limit(part.limit()).toList(), all.size(), part);
  }

  /** The same page of something else, row by row. */
  public <R> Page<R> map(Function<? super T, ? extends R> each) {
    return new Page<>(rows.stream().<R>map(each).toList(), total, request);
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
