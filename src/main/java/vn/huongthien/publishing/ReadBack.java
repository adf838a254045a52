package vn.huongthien.publishing;

/** Reads an address of a channel as the public would. */
public interface ReadBack {
  /** The HTTP status of a GET without cookies and caches; 0 when there was no answer. */
  int status(String url);
}
