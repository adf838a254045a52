package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Words with letters starred out still show their first letter: T**n. Bold markdown is not that.
 */
public final class Stars implements Recognizer {
  private static final Pattern STARRED =
      Pattern.compile(
          "(?<![\\p{L}*•●×✱＊])\\p{L}{1,4}(?:\\*{2,5}|[*•●×✱＊]{1,5}(?=\\p{L}))\\p{L}{0,5}(?![\\p{L}*])");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    if (views.text().indexOf('*') < 0
        && views.text().indexOf('•') < 0
        && views.text().indexOf('●') < 0
        && views.text().indexOf('✱') < 0) {
      return;
    }
    Matcher matcher = STARRED.matcher(views.text());
    while (matcher.find()) {
      boolean bold = matcher.start() > 1 && views.text().startsWith("**", matcher.start() - 2);
      if (!bold && Character.isUpperCase(views.text().codePointAt(matcher.start()))) {
        out.accept(
            new Candidate(
                matcher.start(),
                matcher.end(),
                Kind.PERSON,
                vn.huongthien.anonymize.Source.STRUCTURED,
                0.9,
                "starred",
                "",
                null));
      }
    }
  }
}
