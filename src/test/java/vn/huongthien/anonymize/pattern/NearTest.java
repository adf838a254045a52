package vn.huongthien.anonymize.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/** What a rule wants near it only saves time: without it the rule finds no more. */
class NearTest {
  private static final Path TEXTS = Path.of("src/test/resources/anonymize");
  private static final List<Rule> RULES =
      Stream.concat(Victims.RULES.stream(), Harmed.RULES.stream())
          .filter(rule -> rule.near() != null)
          .toList();

  @Test
  void nothingIsFoundWithoutWhatHasToBeNear() throws IOException {
    assertThat(RULES).hasSizeGreaterThan(3);
    List<Candidate> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Views views = new Views(Files.readString(file));
        for (Rule rule : RULES) {
          all.addAll(foundFarFromWords(rule, views));
        }
      }
    }
    assertThat(all).isEmpty();
  }

  @Test
  void theCheckSeesARuleThatWantsTooMuch() {
    Rule greedy =
        new Rule(Cues.of("(bà cụ)"), Victims.rule("(bà cụ)").found())
            .near(new Rule.Near(Cues.of("hàng xóm"), 0, 10));
    assertThat(foundFarFromWords(greedy, new Views("Ông đền tiền cho bà cụ ở xa.")))
        .extracting(Candidate::start)
        .containsExactly(17);
    assertThat(foundFarFromWords(greedy, new Views("Ông đền tiền cho bà cụ hàng xóm."))).isEmpty();
  }

  private static List<Candidate> foundFarFromWords(Rule rule, Views views) {
    Rule.Near near = rule.near();
    List<Candidate> far = new ArrayList<>();
    if (near == null) {
      return far;
    }
    String text = views.text();
    Matcher words = near.words().in(text, false);
    Matcher cue = rule.cue().in(text, false);
    TreeSet<Integer> places = new TreeSet<>();
    for (Token token : views.tokens()) {
      if (words.region(token.start(), text.length()).lookingAt()) {
        places.add(token.start());
      }
    }
    for (Token token : views.tokens()) {
      int at = token.start();
      Integer next = places.ceiling(at - near.before());
      boolean here = next != null && next <= at + near.behind();
      if (!here && cue.region(at, text.length()).lookingAt()) {
        rule.found().accept(cue, text, far::add);
      }
    }
    return far;
  }
}
