package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;

/** Names cut down to letters: N.V.T., Nguyễn V. T., anh T. */
final class Initials {
  private record Person(PersonName name, Kind kind, String entity) {}

  private final List<Person> people = new ArrayList<>();

  void add(PersonName name, Kind kind, String entity) {
    if (name.size() > 0) {
      people.add(new Person(name, kind, entity));
    }
  }

  void search(List<Token> tokens, Consumer<Hit> hits) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.capital() || token.fold().length() > 7) {
        continue;
      }
      for (Person person : people) {
        int end = run(tokens, i, person.name());
        if (end < 0 && glued(token, person.name())) {
          end = i;
        }
        if (end < 0 && afterTitle(tokens, i, person.name())) {
          end = i;
        }
        if (end >= 0) {
          hits.accept(
              new Hit(
                  token.start(),
                  tokens.get(end).end(),
                  person.kind(),
                  "initials",
                  person.entity()));
          break;
        }
      }
    }
  }

  /** All syllables in order, some of them as letters; returns the last word or -1. */
  private static int run(List<Token> tokens, int i, PersonName name) {
    int forward = run(tokens, i, name, 0, 1);
    if (forward >= 0 || name.size() < 2) {
      return forward;
    }
    int givenFirst = first(tokens, i, name);
    return givenFirst >= 0 ? givenFirst : run(tokens, i, name, name.size() - 1, -1);
  }

  private static int first(List<Token> tokens, int i, PersonName name) {
    if (!tokens.get(i).fold().equals(name.folded().get(name.size() - 1))) {
      return -1;
    }
    int at = i;
    for (int k = 0; k < name.size() - 1; k++) {
      if (at + 1 >= tokens.size() || !joined(tokens, at + 1)) {
        return k >= 1 ? at : -1;
      }
      if (fit(tokens.get(at + 1), name, k) == 0) {
        return k >= 1 ? at : -1;
      }
      at++;
    }
    return at;
  }

  private static int run(List<Token> tokens, int i, PersonName name, int from, int step) {
    if (name.size() < 2) {
      return -1;
    }
    int letters = 0;
    int at = i;
    for (int k = 0; k < name.size(); k++) {
      if (at >= tokens.size() || (k > 0 && !joined(tokens, at))) {
        return -1;
      }
      int fit = fit(tokens.get(at), name, from + k * step);
      if (fit == 0) {
        return -1;
      }
      letters += fit == 1 ? 1 : 0;
      at++;
    }
    boolean dotted =
        name.size() > 2
            || (at < tokens.size() + 1 && letters < name.size())
            || tokens.get(at - 1).gap() == Gap.JOINT;
    return letters > 0 && dotted ? at - 1 : -1;
  }

  private static boolean joined(List<Token> tokens, int i) {
    return tokens.get(i).gap().joins();
  }

  /** 2 = the syllable, 1 = its letter, 0 = neither. */
  private static int fit(Token token, PersonName name, int k) {
    if (token.fold().equals(name.folded().get(k))) {
      return token.capital() ? 2 : 0;
    }
    return token.capital() && name.digraphs(k).contains(token.fold()) ? 1 : 0;
  }

  private static boolean glued(Token token, PersonName name) {
    if (token.shape() != Case.UPPER || name.size() < 3) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    name.folded().forEach(s -> letters.append(s.charAt(0)));
    return token.fold().contentEquals(letters);
  }

  private static boolean afterTitle(List<Token> tokens, int i, PersonName name) {
    if (i == 0 || tokens.get(i).shape() != Case.INITIAL || !CallNames.titleBefore(tokens, i)) {
      return false;
    }
    boolean alone =
        i + 1 >= tokens.size()
            || !tokens.get(i + 1).capital()
            || tokens.get(i + 1).gap() == Gap.SENTENCE
            || !tokens.get(i + 1).gap().joins();
    return alone
        && tokens.get(i - 1).fold().length() > 1
        && name.folded().get(name.given()).startsWith(tokens.get(i).fold());
  }
}
