package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.KnownIdentifiers.FamilyMember;
import vn.huongthien.anonymize.known.Phrase.Strictness;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Views;

/**
 * Looks for one person in a text: every part of the name, the family, numbers, codes, address.
 * Built once per case, then only read.
 */
public final class OwnMatcher {
  /** Entity of the story's own person. */
  public static final String SELF = "self";

  private static final Pattern CODE = Pattern.compile("\\(([^)]{2,20})\\)");
  private static final Pattern PRISON_HEAD =
      Pattern.compile("^(?:trại giam|trại tạm giam|trại|nhà tạm giữ|phân trại)\\s+(?:số\\s+)?");

  private final Tables tables;
  private final CallNames calls;
  private final Initials initials = new Initials();
  private final NumberParts parts = new NumberParts();
  private final Map<String, FamilyMember> family = new HashMap<>();
  private final Map<String, PersonName> names = new HashMap<>();
  private final @Nullable BirthDate birth;

  public OwnMatcher(KnownIdentifiers own, Set<VariantRule> rules) {
    tables = new Tables(rules);
    calls = new CallNames(tables);
    birth = BirthDate.parse(own.birthDate());
    person(own.fullName(), Kind.PERSON, SELF);
    person(own.callName(), Kind.PERSON, SELF);
    own.aliases().forEach(alias -> person(alias, Kind.NICKNAME, SELF));
    for (int i = 0; i < own.family().size(); i++) {
      FamilyMember member = own.family().get(i);
      String entity = "family" + i;
      family.put(entity, member);
      person(member.name(), Kind.FAMILY, entity);
    }
    own.idNumbers().forEach(v -> number(v, Kind.ID_NUMBER, "id"));
    own.phones().forEach(v -> number(v, Kind.PHONE, "phone"));
    own.bankAccounts().forEach(v -> number(v, Kind.BANK_ACCOUNT, "bank"));
    own.plates().forEach(v -> code(v, Kind.PLATE, "plate"));
    own.judgments().forEach(v -> code(v, Kind.JUDGMENT, "judgment"));
    own.emails().forEach(this::email);
    own.socialHandles().forEach(v -> words(v, Kind.HANDLE, "handle"));
    own.workplaces().forEach(v -> titled(v, Kind.WORKPLACE, "workplace"));
    own.prisons().forEach(this::prison);
    own.others().forEach(v -> words(v, Kind.OCCUPATION, "other"));
    if (tables.has(VariantRule.ADDRESS)) {
      own.addressLines().forEach(line -> AddressParts.own(tables, AddressParts.parse(line)));
    }
    if (birth != null && tables.has(VariantRule.BIRTH_DATE)) {
      birth.runs().forEach(run -> tables.number(run, Kind.DATE, "birth-date"));
    }
  }

  /** The birth date when it is known and looked for. */
  public @Nullable BirthDate birthDate() {
    return tables.has(VariantRule.BIRTH_DATE) ? birth : null;
  }

  /** The family member behind an entity of a hit. */
  public @Nullable FamilyMember member(String entity) {
    return family.get(entity);
  }

  /** First letters of every syllable of an entity's name; a pseudonym must be none of them. */
  public String initialsOf(String entity) {
    PersonName name = names.get(entity);
    StringBuilder letters = new StringBuilder();
    if (name != null) {
      name.folded().forEach(s -> letters.append(s.charAt(0)));
    }
    return letters.toString();
  }

  /** Reports every place where the person shows; places may overlap. */
  public void search(Views views, Consumer<Hit> hits) {
    tables.search(views, hits);
    calls.search(views.tokens(), hits);
    if (tables.has(VariantRule.INITIALS)) {
      initials.search(views.tokens(), hits);
    }
    if (tables.has(VariantRule.NUMBER_PARTS)) {
      parts.search(views, hits);
    }
    if (tables.has(VariantRule.MASKED)) {
      Masked.search(views.text(), names, hits);
    }
  }

  private void person(String name, Kind kind, String entity) {
    PersonName parsed = PersonName.of(name);
    if (parsed.size() == 0) {
      return;
    }
    names.putIfAbsent(entity, parsed);
    calls.add(parsed, kind, entity);
    if (kind != Kind.NICKNAME) {
      initials.add(parsed, kind, entity);
    }
    if (parsed.size() > 1) {
      NameForms.whole(tables, parsed, kind, entity);
      if (tables.has(VariantRule.ORDER)) {
        NameForms.parts(tables, parsed, kind, entity);
      }
      if (tables.has(VariantRule.INITIALS)) {
        NameForms.abridged(tables, parsed, kind, entity);
      }
    }
  }

  private void number(String value, Kind kind, String rule) {
    String digits = value.replaceAll("\\D", "");
    NameForms.number(tables, digits, kind, rule);
    parts.add(digits);
  }

  private void code(String value, Kind kind, String rule) {
    if (tables.has(VariantRule.CODES)) {
      String compact = Fold.compact(value);
      tables.form(compact, kind, rule, "", Strictness.WORDS);
      String digits = value.replaceAll("\\D", "");
      if (kind == Kind.PLATE && digits.length() >= 5) {
        tables.form(digits.substring(digits.length() - 5), kind, rule, "", Strictness.WORDS);
      }
      if (digits.length() >= 6) {
        tables.form(digits, kind, rule, "", Strictness.WORDS);
      }
    }
  }

  private void email(String value) {
    words(value, Kind.EMAIL, "email");
    int at = value.indexOf('@');
    if (at > 0) {
      words(value.substring(0, at), Kind.EMAIL, "email");
    }
  }

  private void words(String value, Kind kind, String rule) {
    tables.words(List.of(value.strip().split("\\s+")), kind, rule, "", Strictness.ANYWHERE);
  }

  /** A name whose telling part are the capitals at its end. */
  private void titled(String value, Kind kind, String rule) {
    words(value, kind, rule);
    if (!tables.has(VariantRule.TAIL)) {
      return;
    }
    String[] all = value.strip().split("\\s+");
    int from = all.length;
    while (from > 1 && Character.isUpperCase(all[from - 1].codePointAt(0))) {
      from--;
    }
    if (all.length - from >= 2) {
      tables.words(List.of(all).subList(from, all.length), kind, rule, "", Strictness.NAME);
      if (from > 1) {
        tables.words(List.of(all).subList(from - 1, all.length), kind, rule, "", Strictness.WORDS);
      }
    }
  }

  private void prison(String value) {
    Matcher code = CODE.matcher(value);
    List<String> names = new ArrayList<>();
    while (code.find()) {
      names.add(code.group(1));
    }
    names.forEach(v -> tables.form(Fold.compact(v), Kind.PRISON, "prison", "", Strictness.WORDS));
    String bare = code.reset().replaceAll("").strip();
    words(bare, Kind.PRISON, "prison");
    String name = PRISON_HEAD.matcher(bare.toLowerCase(java.util.Locale.ROOT)).replaceFirst("");
    String original = bare.substring(bare.length() - name.length());
    List<String> syllables = List.of(original.split("\\s+"));
    tables.form("trai" + Fold.compact(name), Kind.PRISON, "prison", "", Strictness.WORDS);
    if (syllables.size() > 1 && tables.has(VariantRule.TAIL)) {
      tables.words(syllables, Kind.PRISON, "prison", "", Strictness.NAME);
    }
  }
}
