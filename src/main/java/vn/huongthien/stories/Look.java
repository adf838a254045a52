package vn.huongthien.stories;

import vn.huongthien.anonymize.Finding;

/** How a marked place looks: each look has a colour, a line under it and a sign of its own. */
public enum Look {
  /** Stands in the case file of the story. */
  KNOWN,
  /** Has the form of an identifier, a cue word beside it, or was marked by hand. */
  FORM,
  /** Taken for a name by a recogniser. */
  MODEL,
  /** Nothing is known but that it looks like a name. */
  SUSPECT,
  DECIDED;

  static Look of(Finding finding) {
    return switch (finding.source()) {
      case KNOWN -> KNOWN;
      case STRUCTURED, CUE -> FORM;
      case MODEL -> MODEL;
      case DENY -> SUSPECT;
    };
  }

  static Look of(Mark mark) {
    return mark.isOpen() ? of(mark.finding()) : DECIDED;
  }
}
