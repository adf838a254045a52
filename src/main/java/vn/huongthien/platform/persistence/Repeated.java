package vn.huongthien.platform.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Remembers within a transaction that its command was a repeated submit and did nothing. */
@TransactionScoped
public class Repeated implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean marked;

  void mark() {
    marked = true;
  }

  /** Whether nothing was done, so that there is nothing to write down either. */
  public boolean isMarked() {
    return marked;
  }
}
