package vn.huongthien.people;

import java.util.Set;

/** What somebody is asked to agree to. The labels are rows of the value list CONSENT_PURPOSE. */
public enum ConsentPurpose {
  /** Passing information on to one organisation, which stands in the place of the channel. */
  TRANSFER(ConsentElement.TEXT),
  STORY_TEXT(ConsentElement.TEXT),
  ALTERED_VOICE(ConsentElement.VOICE),
  UNRECOGNISABLE_PICTURE(ConsentElement.PICTURE),
  /** Never offered unless two people approve; nobody is asked for it by default. */
  RECOGNISABLE_PICTURE(ConsentElement.PICTURE),
  PRESS_INTERVIEW(ConsentElement.TEXT, ConsentElement.VOICE, ConsentElement.PICTURE);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
  private final Set<ConsentElement> elements;

  ConsentPurpose(ConsentElement... elements) {
    this.elements = Set.of(elements);
  }

  /** What of a person the purpose can use. */
  public Set<ConsentElement> elements() {
    return elements;
  }

  /** Whether the page offers it. */
  public boolean offered() {
    return this != RECOGNISABLE_PICTURE;
  }
}
