package vn.huongthien.shared;

/**
 * Something has to be answered before this may go on, and a page asks for it. Not a refusal:
 * whoever answers comes back to what they wanted.
 */
public final class AskFirst extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String page;

  /**
   * The question.
   *
   * @param page path and query of the page that asks, within the application
   */
  public AskFirst(String page) {
    super("ask first: " + page);
    this.page = page;
  }

  public String page() {
    return page;
  }
}
