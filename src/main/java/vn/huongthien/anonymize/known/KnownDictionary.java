package vn.huongthien.anonymize.known;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.known.Phrase.Strictness;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Views;

/**
 * Full names, numbers and addresses of many cases, for texts that are about somebody else.
 * Immutable once built.
 */
public final class KnownDictionary {
  private static final Set<VariantRule> RULES = EnumSet.complementOf(EnumSet.of(VariantRule.GLUED));

  private final Tables tables = new Tables(RULES);

  public KnownDictionary(Collection<KnownIdentifiers> cases) {
    cases.forEach(this::add);
  }

  public int size() {
    return tables.size();
  }

  public void search(Views views, Consumer<Hit> hits) {
    tables.search(views, hits);
  }

  private void add(KnownIdentifiers known) {
    name(known.fullName());
    known.idNumbers().forEach(v -> number(v, Kind.ID_NUMBER));
    known.phones().forEach(v -> number(v, Kind.PHONE));
    known.bankAccounts().forEach(v -> number(v, Kind.BANK_ACCOUNT));
    known.plates().forEach(v -> code(v, Kind.PLATE));
    known.judgments().forEach(v -> code(v, Kind.JUDGMENT));
    known.emails().forEach(v -> code(v, Kind.EMAIL));
    known.addressLines().forEach(line -> AddressParts.others(tables, AddressParts.parse(line)));
  }

  private void name(String fullName) {
    PersonName name = PersonName.of(fullName);
    if (name.size() < 2) {
      return;
    }
    String entity = "other:" + Fold.compact(fullName);
    for (var order : name.wholes().subList(0, 2)) {
      tables.words(
          order,
          Kind.PERSON,
          "other-name",
          entity,
          name.size() == 2 ? Strictness.NAME : Strictness.WORDS);
    }
  }

  private void number(String value, Kind kind) {
    NameForms.number(tables, value.replaceAll("\\D", ""), kind, "other-number");
  }

  private void code(String value, Kind kind) {
    String compact = Fold.compact(value);
    if (compact.length() >= 6) {
      tables.form(compact, kind, "other-code", "", Strictness.WORDS);
    }
  }
}
