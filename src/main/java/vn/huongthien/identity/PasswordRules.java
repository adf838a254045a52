package vn.huongthien.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * What makes a password good enough: length, and that it can't be guessed from lists of common
 * passwords, English and Vietnamese words or the owner's own name. No rule asks for capitals or
 * signs, and nobody has to change a password that is still secret.
 */
final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** Guesses needed: 3 of 4 means safe against an attack on the hashes. */
  private static final int SCORE = 3;

  private static final int MEASURED = 60;
  private static final Zxcvbn METER = meter();

  private PasswordRules() {}

  /**
   * Refuses what is too short, too long or too easy.
   *
   * @param own words of the owner: names, organisation
   * @throws RuleViolated with the reason
   */
  static void check(String password, List<String> own) {
    String composed = Vn.nfc(password);
    int length = composed.codePointCount(0, composed.length());
    if (length < SHORTEST) {
      throw new RuleViolated("rule.identity.passwordShort", SHORTEST);
    }
    if (length > LONGEST) {
      throw new RuleViolated("rule.identity.passwordLong", LONGEST);
    }
    if (isEasy(composed, own)) {
      throw new RuleViolated("rule.identity.passwordEasy");
    }
  }

  private static boolean isEasy(String password, List<String> own) {
    List<String> words = new ArrayList<>();
    own.forEach(
        text -> {
          words.add(Vn.fold(text).replace(" ", ""));
          words.addAll(Vn.words(text));
        });
    String folded = Vn.fold(password);
    return weak(password, words) || weak(folded, words) || weak(folded.replace(" ", ""), words);
  }

  /** Strength never falls with length, so the start of a very long password is enough. */
  private static boolean weak(String password, List<String> words) {
    String start = password.substring(0, Math.min(MEASURED, password.length()));
    return METER.measure(start, words).getScore() < SCORE;
  }

  private static Zxcvbn meter() {
    try {
      return new ZxcvbnBuilder()
          .dictionaries(StandardDictionaries.loadAllDictionaries())
          .dictionary(new Dictionary("vietnamese", vietnamese()))
          .keyboards(com.nulabinc.zxcvbn.StandardKeyboards.loadAllKeyboards())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> vietnamese() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/identity/weak-words.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }
}
