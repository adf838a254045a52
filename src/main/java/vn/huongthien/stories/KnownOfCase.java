package vn.huongthien.stories;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.people.Identity;
import vn.huongthien.people.KnownPeople.PersonIdentity;

/** What the vault knows about somebody, in the form that the engine reads. */
final class KnownOfCase {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private KnownOfCase() {}

  static KnownIdentifiers identifiers(PersonIdentity person) {
    Identity identity = person.identity();
    LocalDate born = identity.birthDate();
    KnownIdentifiers.Builder known =
        KnownIdentifiers.named(identity.fullName())
            .callName(identity.callName())
            .birthDate(born == null ? Integer.toString(person.birthYear()) : born.format(DAY))
            .idNumber(identity.idNumber())
            .phone(identity.phone())
            .address(identity.address())
            .other(person.code());
    identity.aliases().forEach(known::alias);
    identity
        .relatives()
        .forEach(r -> known.family(r.name(), r.relation().isBlank() ? null : r.relation()));
    identity.relatives().forEach(r -> known.phone(r.phone()));
    return known.build();
  }
}
