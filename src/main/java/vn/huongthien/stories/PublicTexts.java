package vn.huongthien.stories;

import vn.huongthien.newsroom.Payload;

/** A public text as one text, for keeping and for comparing word by word. */
final class PublicTexts {
  private PublicTexts() {}

  /** Everything of a payload that readers see, as the engine reads it. */
  static StoryText whole(Payload text) {
    return new StoryText(
        text.title(),
        text.lead(),
        String.join("\n\n", text.body(), text.placeLabel(), text.notice()));
  }

  static String join(Payload payload) {
    return join(payload.title(), payload.lead(), payload.body());
  }

  static String join(String title, String lead, String body) {
    return title + "\n\n" + lead + "\n\n" + body;
  }
}
