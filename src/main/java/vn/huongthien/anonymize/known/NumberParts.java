package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Stream;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.normal.Views.View;

/** Beginnings and ends of the own numbers: đuôi 5678, đầu 0912, 001085000***. */
final class NumberParts {
  private static final int TELLING = 6;
  private static final int WITH_CUE = 3;
  private static final int CUE_REACH = 28;
  private static final List<String> CUES =
      List.of(
          "duoi",
          "dau",
          "cuoi",
          "tan cung",
          "ket thuc",
          "bat dau",
          "cua so",
          "so sau",
          "dt",
          "sdt",
          "phone",
          "goi",
          "zalo",
          "cmnd",
          "cccd",
          "can cuoc",
          "tai khoan",
          "stk",
          "bien so");

  private final List<String> numbers = new ArrayList<>();

  void add(String digits) {
    if (digits.length() >= TELLING) {
      numbers.add(digits);
    }
  }

  void search(Views views, Consumer<Hit> hits) {
    if (numbers.isEmpty()) {
      return;
    }
    Stream digits = views.get(View.DIGITS);
    for (int i = 0; i < digits.length(); i++) {
      if (digits.at(i) == Stream.BREAK) {
        continue;
      }
      boolean begins = digits.wordStart(i) || i == 0 || digits.at(i - 1) == Stream.BREAK;
      for (String number : numbers) {
        if (begins) {
          check(views, digits, i, i + prefix(digits, i, number), number, hits);
        }
        if (digits.wordStart(i + 1) || digits.at(i + 1) == Stream.BREAK) {
          check(views, digits, i + 1 - suffix(digits, i, number), i + 1, number, hits);
        }
      }
    }
  }

  private static void check(
      Views views, Stream digits, int from, int to, String number, Consumer<Hit> hits) {
    int length = to - from;
    if (length < WITH_CUE) {
      return;
    }
    int start = digits.start(from);
    int end = digits.end(to - 1);
    if (length >= TELLING || (length >= WITH_CUE && cue(views, start, end, digits, from, to))) {
      hits.accept(
          new Hit(start, end, number.length() > 9 ? Kind.ID_NUMBER : Kind.PHONE, "part", ""));
    }
  }

  /** A word like "đuôi" shortly before, or stars and crosses at either side. */
  private static boolean cue(Views views, int start, int end, Stream digits, int from, int to) {
    boolean alone =
        (digits.wordStart(to) || digits.at(to) == Stream.BREAK)
            && (digits.wordStart(from) || digits.at(from - 1) == Stream.BREAK);
    String text = views.text();
    if (mask(text, start - 1) || mask(text, end)) {
      return true;
    }
    if (!alone) {
      return false;
    }
    String before = views.aligned().substring(Math.max(0, start - CUE_REACH), start);
    return CUES.stream().anyMatch(before::contains);
  }

  private static boolean mask(String text, int at) {
    return at >= 0 && at < text.length() && "*•●xX#×_…".indexOf(text.charAt(at)) >= 0;
  }

  private static int prefix(Stream s, int from, String number) {
    int n = 0;
    while (n < number.length() && from + n < s.length() && s.at(from + n) == number.charAt(n)) {
      n++;
    }
    return n;
  }

  private static int suffix(Stream s, int last, String number) {
    int n = 0;
    while (n < number.length()
        && last - n >= 0
        && s.at(last - n) == number.charAt(number.length() - 1 - n)) {
      n++;
    }
    return n;
  }
}
