package vn.huongthien.anonymize.known;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Fold;

/** Starred syllables that fit a name of the case: T**n, Ng*yễn. */
final class Masked {
  private static final String STARS = "*•●×✱＊#_";
  private static final Pattern STARRED =
      Pattern.compile("(?<![\\p{L}*])\\p{L}{1,6}[" + STARS + "]{1,6}\\p{L}{0,6}(?![\\p{L}])");

  private Masked() {}

  static void search(String text, Map<String, PersonName> names, Consumer<Hit> hits) {
    if (text.chars().noneMatch(c -> STARS.indexOf(c) >= 0)) {
      return;
    }
    Matcher matcher = STARRED.matcher(text);
    while (matcher.find()) {
      StringBuilder regex = new StringBuilder();
      boolean star = false;
      for (char c : matcher.group().toCharArray()) {
        char f = Fold.fold(c);
        if (f >= 'a' && f <= 'z') {
          regex.append(f);
          star = false;
        } else if (f != Fold.SKIP) {
          regex.append(star ? "" : "[a-z]*");
          star = true;
        }
      }
      Pattern mask = Pattern.compile(regex.toString());
      for (Map.Entry<String, PersonName> entry : names.entrySet()) {
        if (entry.getValue().folded().stream().anyMatch(s -> mask.matcher(s).matches())) {
          Kind kind = entry.getKey().equals(OwnMatcher.SELF) ? Kind.PERSON : Kind.FAMILY;
          hits.accept(new Hit(matcher.start(), matcher.end(), kind, "masked", entry.getKey()));
          break;
        }
      }
    }
  }
}
