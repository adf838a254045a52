package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.Identity;
import vn.huongthien.people.Identity.Relative;

/**
 * The identity vault. A person is put in at intake, once, with a data key of its own; each cell is
 * sealed under that key and bound to its place. The number of the card and the phone are found
 * again by blind index only. Deleting the key erases the person.
 */
@Entity
@Table(name = "person")
public class Person {
  @Id private long id;
  @Version private int version;

  @Column(name = "key_id")
  private long keyId;

  @Column(name = "full_name_sealed")
  private byte @Nullable [] fullName;

  @Column(name = "call_name_sealed")
  private byte @Nullable [] callName;

  @Column(name = "aliases_sealed")
  private byte @Nullable [] aliases;

  @Column(name = "birth_date_sealed")
  private byte @Nullable [] birthDate;

  @Column(name = "id_number_sealed")
  private byte @Nullable [] idNumber;

  @Column(name = "id_number_index")
  private byte @Nullable [] idNumberIndex;

  @Column(name = "phone_sealed")
  private byte @Nullable [] phone;

  @Column(name = "phone_index")
  private byte @Nullable [] phoneIndex;

  @Column(name = "address_sealed")
  private byte @Nullable [] address;

  @Column(name = "relatives_sealed")
  private byte @Nullable [] relatives;

  protected Person() {}

  /** Puts somebody into the vault. */
  public Person(long id, long keyId, Identity identity, PersonSeal seal) {
    this.id = id;
    this.keyId = keyId;
    fill(identity, seal);
  }

  /** Corrects what is known about the person. */
  public void change(Identity identity, PersonSeal seal) {
    fill(identity, seal);
  }

  private void fill(Identity identity, PersonSeal seal) {
    LocalDate born = identity.birthDate();
    fullName = seal.seal("full_name_sealed", identity.fullName());
    callName = seal.seal("call_name_sealed", identity.callName());
    aliases = seal.seal("aliases_sealed", String.join("\n", identity.aliases()));
    birthDate = seal.seal("birth_date_sealed", born == null ? "" : born.toString());
    idNumber = seal.seal("id_number_sealed", identity.idNumber());
    idNumberIndex = seal.index("id-number", identity.idNumber());
    phone = seal.seal("phone_sealed", identity.phone());
    phoneIndex = seal.index("phone", identity.phone());
    address = seal.seal("address_sealed", identity.address());
    relatives = seal.seal("relatives_sealed", lines(identity.relatives()));
  }

  /** Everything, in clear. */
  public Identity open(PersonSeal seal) {
    String born = seal.open("birth_date_sealed", birthDate);
    return new Identity(
        fullName(seal),
        seal.open("call_name_sealed", callName),
        seal.open("aliases_sealed", aliases).lines().toList(),
        born.isEmpty() ? null : LocalDate.parse(born),
        seal.open("id_number_sealed", idNumber),
        seal.open("phone_sealed", phone),
        seal.open("address_sealed", address),
        relatives(seal.open("relatives_sealed", relatives)));
  }

  public String fullName(PersonSeal seal) {
    return seal.open("full_name_sealed", fullName);
  }

  public String callName(PersonSeal seal) {
    return seal.open("call_name_sealed", callName);
  }

  public String aliases(PersonSeal seal) {
    return seal.open("aliases_sealed", aliases);
  }

  private static String lines(List<Relative> relatives) {
    return relatives.stream()
        .map(r -> String.join("\t", clean(r.name()), clean(r.relation()), clean(r.phone())))
        .collect(Collectors.joining("\n"));
  }

  private static String clean(String text) {
    return text.replaceAll("[\\t\\r\\n]", " ");
  }

  private static List<Relative> relatives(String lines) {
    return lines
        .lines()
        .map(line -> Arrays.copyOf(line.split("\t", -1), 3))
        .map(p -> new Relative(orEmpty(p[0]), orEmpty(p[1]), orEmpty(p[2])))
        .toList();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public long id() {
    return id;
  }

  public long keyId() {
    return keyId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person p && p.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
