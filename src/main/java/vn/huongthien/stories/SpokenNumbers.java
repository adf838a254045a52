package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.List;

/** The ways to say an age in Vietnamese, without marks: "ba muoi lam", "ba lam". */
final class SpokenNumbers {
  private static final String[] DIGITS = {
    "khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"
  };

  private SpokenNumbers() {}

  /** From 10 to 99; nothing for other numbers. */
  static List<String> of(int number) {
    List<String> said = new ArrayList<>();
    if (number < 10 || number > 99) {
      return said;
    }
    int ten = number / 10;
    for (String one : ones(number % 10)) {
      String end = one.isEmpty() ? "" : " " + one;
      said.add((ten == 1 ? "muoi" : DIGITS[ten] + " muoi") + end);
      if (ten > 1 && !one.isEmpty()) {
        said.add(DIGITS[ten] + end);
        if (ten < 4) {
          said.add((ten == 2 ? "ham" : "bam") + end);
        }
      }
    }
    return said;
  }

  private static List<String> ones(int digit) {
    return switch (digit) {
      case 0 -> List.of("");
      case 4 -> List.of("bon", "tu");
      case 5 -> List.of("lam", "nam", "nham");
      default -> List.of(DIGITS[digit]);
    };
  }
}
