package vn.huongthien.anonymize.operate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.huongthien.anonymize.KnownIdentifiers.FamilyMember;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.OwnMatcher;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.pattern.Candidate;

/** Chooses the words that stand for a finding so that the sentence stays Vietnamese. */
public final class Replacements {
  private static final Set<String> CHILD_TITLES =
      Set.of("cháu", "bé", "em bé", "bé gái", "bé trai");
  private static final Set<String> CHILD_ROLES =
      Set.of("con trai", "con gái", "con", "cháu", "cháu nội", "cháu ngoại", "con nuôi");

  private final Views views;
  private final OwnMatcher own;
  private final Letters letters;

  public Replacements(Views views, OwnMatcher own, Letters letters) {
    this.views = views;
    this.own = own;
    this.letters = letters;
  }

  /** Takes note of a name, before replacements are asked for. */
  public void meet(Candidate c) {
    if (c.kind().person()) {
      letters.meet(entity(c), initials(c));
    }
  }

  /** The replacement, with a capital where a sentence begins. */
  public String of(Candidate c) {
    String with = c.replacement() != null ? c.replacement() : byKind(c);
    List<Token> tokens = views.tokens();
    int i = Words.at(tokens, c.start());
    boolean starts =
        i < tokens.size() && tokens.get(i).gap() == Gap.SENTENCE && tokens.get(i).capital();
    if (starts && !with.isEmpty()) {
      return with.substring(0, 1).toUpperCase(Locale.ROOT) + with.substring(1);
    }
    return with;
  }

  private String byKind(Candidate c) {
    return switch (c.kind()) {
      case PERSON, NICKNAME, FAMILY, VICTIM -> person(c);
      case PLACE -> c.rule().equals("own-province") ? "một tỉnh" : "một nơi";
      case ADDRESS -> "một nơi";
      case LANDMARK -> "một nơi";
      case ORGANISATION -> "một cơ quan";
      case WORKPLACE -> "một cơ sở";
      case PRISON -> "một trại giam";
      case DATE -> "thời gian đó";
      case AGE -> "đã lớn";
      case SENTENCE -> "một thời gian";
      case OCCUPATION -> "một nghề";
      case UNIQUE -> "…";
      case JUDGMENT, DECISION -> "";
      default -> "[đã ẩn]";
    };
  }

  private String person(Candidate c) {
    List<Token> tokens = views.tokens();
    int i = Words.at(tokens, c.start());
    Token before =
        i > 0 && i < tokens.size() && tokens.get(i).gap().joins() ? tokens.get(i - 1) : null;
    boolean titled = before != null && Lexicon.title(before);
    FamilyMember member = own.member(c.entity());
    String role =
        member == null || member.role() == null ? "" : member.role().toLowerCase(Locale.ROOT);
    boolean child =
        CHILD_ROLES.contains(role)
            || (titled && before != null && CHILD_TITLES.contains(before.lower()));
    if (child) {
      return titled ? "" : role.isEmpty() ? "cháu bé" : role;
    }
    String chosen = letters.chosen(c.entity());
    if (chosen != null) {
      return chosen;
    }
    if (!titled && !role.isEmpty()) {
      return "người " + role;
    }
    return letters.of(entity(c), initials(c));
  }

  /** Unknown people are told apart by the last syllable of their name. */
  private String entity(Candidate c) {
    if (!c.entity().isEmpty()) {
      return c.entity();
    }
    String name = Fold.text(views.text().substring(c.start(), c.end()));
    return "name:" + name.substring(name.lastIndexOf(' ') + 1);
  }

  private String initials(Candidate c) {
    return own.initialsOf(c.entity())
        + Letters.initials(views.text().substring(c.start(), c.end()));
  }
}
