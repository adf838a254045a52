package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Story;

/**
 * What an author leaves in a text, typed or kept, makes up no full name, whoever it belongs to: the
 * answer must not differ for somebody who is being helped elsewhere.
 */
@ApplicationScoped
@Unscoped("the callers found the story within their scope")
class LeftWords {
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

  private final Engine engine;
  private final KnownPeople people;

  @Inject
  LeftWords(Engine engine, KnownPeople people) {
    this.engine = engine;
    this.people = people;
  }

  /**
   * Refuses what was typed when it is a full name, or completes one with the words around it.
   *
   * @param next the sheet with what was typed
   */
  void requireTyped(Story story, StoryText raw, FindingSheet next, String typed) {
    KnownIdentifiers own = own(story);
    if (engine.fullName(typed, own) || completes(raw, next, typed, own)) {
      throw new RuleViolated("rule.stories.fullName");
    }
  }

  /** Refuses what is kept when it completes a full name with what was typed around it. */
  void requireKept(Story story, StoryText raw, FindingSheet next, String kept) {
    if (completes(raw, next, kept, own(story))) {
      throw new RuleViolated("rule.stories.fullName");
    }
  }

  private KnownIdentifiers own(Story story) {
    return KnownOfCase.identifiers(people.of(story.caseId()));
  }

  private boolean completes(StoryText raw, FindingSheet next, String words, KnownIdentifiers own) {
    Set<String> capitals = words(CAPITAL, words);
    return !capitals.isEmpty()
        && engine.fullNames(engine.apply(raw, next).joined(), own).stream()
            .anyMatch(name -> words(WORD, name).stream().anyMatch(capitals::contains));
  }

  private static Set<String> words(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
