package vn.huongthien.stories.web;

import java.util.Optional;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;

/** What a rule of the engine looks for, in words. */
public final class RuleWords {
  private static final String RULES = "stories.rule.";
  private static final String BY_SOUND = "-sound";

  private RuleWords() {}

  /** Empty for a rule that has no words; whatever is found by its sound says so. */
  public static Optional<String> of(Language language, String rule) {
    if (Messages.has(RULES + rule)) {
      return Optional.of(Messages.text(language, RULES + rule));
    }
    return rule.endsWith(BY_SOUND)
        ? of(language, rule.substring(0, rule.length() - BY_SOUND.length()))
            .map(words -> Messages.text(language, "stories.rule.bySound", words))
        : Optional.empty();
  }
}
