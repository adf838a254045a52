package vn.huongthien.shared;

/**
 * One page of a list: {@code offset} rows are skipped, at most {@code limit} are wanted.
 *
 * @param sort a column name of the query's own list of allowed ones, or empty for its default
 */
public record PageRequest(int offset, int limit, String sort, boolean descending) {
  /** More rows than this are never handed out in one page. */
  public static final int MAX_LIMIT = 200;

  public PageRequest {
    offset = Math.max(0, offset);
    limit = Math.min(MAX_LIMIT, Math.max(1, limit));
    sort = sort == null ? "" : sort;
  }

  public static PageRequest of(int offset, int limit) {
    return new PageRequest(offset, limit, "", false);
  }

  /** Page number {@code page}, counted from 1, of {@code size} rows. */
  public static PageRequest page(int page, int size) {
    return of((Math.max(1, page) - 1) * size, size);
  }
}
