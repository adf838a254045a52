package vn.huongthien.anonymize.known;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.huongthien.anonymize.normal.Fold;

/**
 * A name in its syllables and in all the orders and abridged forms in which it is written. For
 * names of the Central Highlands (Y Blin Niê, H'Lan Êban) the second syllable is the given name.
 */
record PersonName(List<String> marked, List<String> folded) {
  private static final Set<String> TITLES =
      Set.of("anh", "chị", "ông", "bà", "cô", "chú", "bác", "em", "cháu", "cậu", "dì", "bé", "cụ");

  static PersonName of(String name) {
    List<String> marked = new ArrayList<>();
    String nfc = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String syllable : nfc.split("[^\\p{L}\\p{M}\\p{Nd}'’]+", -1)) {
      if (!syllable.isBlank() && !Fold.compact(syllable).isEmpty()) {
        marked.add(syllable);
      }
    }
    boolean titled = !name.isBlank() && Character.isLowerCase(name.strip().codePointAt(0));
    while (titled && marked.size() > 1 && TITLES.contains(marked.get(0))) {
      marked.remove(0);
    }
    return new PersonName(List.copyOf(marked), marked.stream().map(Fold::compact).toList());
  }

  int size() {
    return folded.size();
  }

  /** Index of the syllable people are called by. */
  int given() {
    String first = folded.get(0);
    boolean highland = size() > 2 && (first.equals("y") || first.equals("h"));
    return highland ? 1 : size() - 1;
  }

  /** Syllables that identify the person among those who know the case. */
  List<Integer> callable() {
    List<Integer> result = new ArrayList<>();
    result.add(given());
    if (given() != size() - 1) {
      result.add(size() - 1);
    }
    if (marked.get(0).contains("'") || marked.get(0).contains("’")) {
      result.add(0);
    }
    return result;
  }

  /** The whole name in the orders people write it. */
  List<List<String>> wholes() {
    List<List<String>> result = new ArrayList<>();
    int n = size();
    result.add(marked);
    if (n > 1) {
      List<String> givenFirst = new ArrayList<>(List.of(marked.get(n - 1)));
      givenFirst.addAll(marked.subList(0, n - 1));
      result.add(givenFirst);
      List<String> backwards = new ArrayList<>(marked);
      java.util.Collections.reverse(backwards);
      result.add(backwards);
    }
    if (n > 2) {
      List<String> surnameLast = new ArrayList<>(marked.subList(1, n));
      surnameLast.add(marked.get(0));
      result.add(surnameLast);
    }
    if (n > 3) {
      List<String> lastTwo = new ArrayList<>(marked.subList(n - 2, n));
      lastTwo.addAll(marked.subList(0, n - 2));
      result.add(lastTwo);
    }
    return result;
  }

  /** Two or more syllables that stand for the whole: Văn Tuấn, Nguyễn Tuấn, Tuấn Nguyễn. */
  List<List<String>> parts() {
    List<List<String>> result = new ArrayList<>();
    int n = size();
    for (int from = 1; from <= n - 2; from++) {
      result.add(marked.subList(from, n));
    }
    if (n > 2) {
      String surname = marked.get(0);
      String given = marked.get(n - 1);
      result.add(List.of(surname, given));
      result.add(List.of(given, surname));
      result.add(List.of(given, marked.get(n - 2)));
      for (int i = 1; i < n - 1 && n > 3; i++) {
        result.add(List.of(surname, marked.get(i), given));
      }
    }
    return result;
  }

  /** Abridged forms, as folded letters: nvtuan, tuannv, ngvtuan, nguyenvtuan. */
  Set<String> abridged() {
    Set<String> result = new LinkedHashSet<>();
    int n = size();
    if (n < 2) {
      return result;
    }
    String given = folded.get(n - 1);
    StringBuilder initials = new StringBuilder();
    StringBuilder middles = new StringBuilder();
    for (int i = 0; i < n - 1; i++) {
      initials.append(folded.get(i).charAt(0));
      if (i > 0) {
        middles.append(folded.get(i).charAt(0));
      }
    }
    if (n > 2) {
      result.add(initials + given);
      result.add(given + initials);
      for (String head : digraphs(0)) {
        result.add(head + middles + given);
        result.add(given + head + middles);
        result.add(head + String.join("", folded.subList(1, n)));
      }
      result.add(String.join("", folded.subList(0, n - 1)) + given.charAt(0));
    }
    result.add(folded.get(0) + middles + given);
    result.add(given + folded.get(0) + middles);
    return result;
  }

  /** Initials that stand for a syllable: n, ng; t, th, tr. */
  List<String> digraphs(int i) {
    String s = folded.get(i);
    List<String> result = new ArrayList<>(List.of(s.substring(0, 1)));
    for (String cluster : List.of("ngh", "ng", "nh", "th", "tr", "ph", "ch", "kh", "gi", "qu")) {
      if (s.startsWith(cluster)) {
        result.add(cluster);
      }
    }
    return result;
  }

  String givenMarked() {
    return marked.get(given());
  }

  static String join(List<String> syllables) {
    return String.join(" ", syllables);
  }
}
