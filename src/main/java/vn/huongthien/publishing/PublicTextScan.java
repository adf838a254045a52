package vn.huongthien.publishing;

import java.util.List;

/**
 * Looks through words that readers will see at once, without any gate: the notice that a withdrawn
 * item leaves. The side that knows the anonymiser implements it.
 */
public interface PublicTextScan {
  /** Kinds of identifiers that were found; empty when the words may be shown. */
  List<String> scan(String text);
}
