package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the case file knows about one person. Every part may be missing; empty strings and lists
 * mean unknown.
 *
 * @param callName how people call the person, when it is not the last syllable of the name
 * @param birthDate {@code 12/03/1985}, {@code 03/1985} or {@code 1985}
 * @param addressLines full lines as written: house, lane, street, hamlet, commune, province
 */
public record KnownIdentifiers(
    String fullName,
    String callName,
    List<String> aliases,
    List<FamilyMember> family,
    String birthDate,
    List<String> idNumbers,
    List<String> phones,
    List<String> emails,
    List<String> socialHandles,
    List<String> addressLines,
    List<String> prisons,
    List<String> judgments,
    List<String> plates,
    List<String> bankAccounts,
    List<String> workplaces,
    List<String> others) {

  /**
   * Somebody of the family.
   *
   * @param role {@code vợ}, {@code con trai} …; null when unknown
   */
  public record FamilyMember(String name, @Nullable String role) {

    /** Reads {@code Trần Thị Hoa (vợ)}. */
    public static FamilyMember parse(String text) {
      int open = text.indexOf('(');
      int close = text.lastIndexOf(')');
      if (open < 0 || close < open) {
        return new FamilyMember(text.strip(), null);
      }
      return new FamilyMember(
          text.substring(0, open).strip(), text.substring(open + 1, close).strip());
    }
  }

  public KnownIdentifiers {
    aliases = List.copyOf(aliases);
    family = List.copyOf(family);
    idNumbers = List.copyOf(idNumbers);
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
    socialHandles = List.copyOf(socialHandles);
    addressLines = List.copyOf(addressLines);
    prisons = List.copyOf(prisons);
    judgments = List.copyOf(judgments);
    plates = List.copyOf(plates);
    bankAccounts = List.copyOf(bankAccounts);
    workplaces = List.copyOf(workplaces);
    others = List.copyOf(others);
  }

  /** Nothing known: a text that belongs to no case. */
  public static KnownIdentifiers none() {
    return named("").build();
  }

  public static Builder named(String fullName) {
    return new Builder(fullName);
  }

  @Override
  public String toString() {
    return "KnownIdentifiers[…]";
  }

  /** Collects what is known, part by part. Blank values are ignored. */
  public static final class Builder {
    private final String fullName;
    private String callName = "";
    private String birthDate = "";
    private final List<String> aliases = new ArrayList<>();
    private final List<FamilyMember> family = new ArrayList<>();
    private final List<String> idNumbers = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> socialHandles = new ArrayList<>();
    private final List<String> addressLines = new ArrayList<>();
    private final List<String> prisons = new ArrayList<>();
    private final List<String> judgments = new ArrayList<>();
    private final List<String> plates = new ArrayList<>();
    private final List<String> bankAccounts = new ArrayList<>();
    private final List<String> workplaces = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private Builder(String fullName) {
      this.fullName = fullName.strip();
    }

    public Builder callName(String value) {
      callName = value.strip();
      return this;
    }

    public Builder birthDate(String value) {
      birthDate = value.strip();
      return this;
    }

    public Builder alias(String value) {
      return add(aliases, value);
    }

    public Builder family(String name, @Nullable String role) {
      if (!name.isBlank()) {
        family.add(new FamilyMember(name.strip(), role));
      }
      return this;
    }

    public Builder idNumber(String value) {
      return add(idNumbers, value);
    }

    public Builder phone(String value) {
      return add(phones, value);
    }

    public Builder email(String value) {
      return add(emails, value);
    }

    public Builder socialHandle(String value) {
      return add(socialHandles, value);
    }

    public Builder address(String value) {
      return add(addressLines, value);
    }

    public Builder prison(String value) {
      return add(prisons, value);
    }

    public Builder judgment(String value) {
      return add(judgments, value);
    }

    public Builder plate(String value) {
      return add(plates, value);
    }

    public Builder bankAccount(String value) {
      return add(bankAccounts, value);
    }

    public Builder workplace(String value) {
      return add(workplaces, value);
    }

    /** Any other words that point at this person, such as a rare occupation. */
    public Builder other(String value) {
      return add(others, value);
    }

    public KnownIdentifiers build() {
      return new KnownIdentifiers(
          fullName,
          callName,
          aliases,
          family,
          birthDate,
          idNumbers,
          phones,
          emails,
          socialHandles,
          addressLines,
          prisons,
          judgments,
          plates,
          bankAccounts,
          workplaces,
          others);
    }

    private Builder add(List<String> list, String value) {
      if (!value.isBlank()) {
        list.add(value.strip());
      }
      return this;
    }
  }
}
