package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import vn.huongthien.anonymize.normal.Views;

/** Finds one kind of identifier in all views of a text. Stateless. */
public interface Recognizer {
  void find(Views views, Consumer<Candidate> out);
}
