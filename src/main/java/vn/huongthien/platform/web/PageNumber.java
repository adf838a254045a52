package vn.huongthien.platform.web;

import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.PageRequest;

/** The page number of an address such as {@code ?page=2}; whatever is no number means page 1. */
public final class PageNumber {
  private PageNumber() {}

  public static PageRequest request(@Nullable String page, int size) {
    return PageRequest.page(parse(page), size);
  }

  private static int parse(@Nullable String page) {
    return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
  }
}
