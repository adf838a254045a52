package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.stories.web.RuleWords;

/** Whatever the engine finds in all annotated stories, it can say why in words. */
class RuleTextsTest {
  @Test
  void everyRuleIsSaidInWords() {
    Set<String> rules = new TreeSet<>();
    List<KnownIdentifiers> people = List.copyOf(Cases.ALL.values());
    int told = 0;
    for (String split : new String[] {"dev", "heldout"}) {
      for (Stories.Story story : Stories.of(split)) {
        KnownIdentifiers own = people.get(told++ % people.size());
        Cases.engine().suggest(story.text(), own, Context.forPublic()).findings().stream()
            .map(Finding::rule)
            .forEach(rules::add);
      }
    }
    assertThat(rules).hasSizeGreaterThan(30);
    for (Language language : Language.values()) {
      assertThat(rules).allSatisfy(rule -> assertThat(RuleWords.of(language, rule)).isPresent());
    }
    assertThat(RuleWords.of(Language.VI, "name-part-sound"))
        .hasValue("một phần của họ tên, hoặc họ tên đảo thứ tự, viết theo tiếng nói");
    assertThat(RuleWords.of(Language.VI, "no-such-rule")).isEmpty();
  }
}
