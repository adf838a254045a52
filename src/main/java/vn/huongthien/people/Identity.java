package vn.huongthien.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Vn;

/**
 * The direct identifiers of a person, in clear. It lives in memory only, as short as possible; a
 * text that is not known is "".
 *
 * @param callName "cách gọi": how the person wants to be called, shown to the mentor and the ward
 */
public record Identity(
    String fullName,
    String callName,
    List<String> aliases,
    @Nullable LocalDate birthDate,
    String idNumber,
    String phone,
    String address,
    List<Relative> relatives) {
  public Identity {
    aliases = List.copyOf(aliases);
    relatives = List.copyOf(relatives);
  }

  /** Composed form, numbers as digits, empty aliases and relatives left out. */
  public Identity normalised() {
    return new Identity(
        Vn.nfc(fullName),
        Vn.nfc(callName),
        aliases.stream().map(Vn::nfc).filter(a -> !a.isEmpty()).toList(),
        birthDate,
        digits(idNumber),
        phone(phone),
        Vn.nfc(address),
        relatives.stream()
            .map(r -> new Relative(Vn.nfc(r.name()), Vn.nfc(r.relation()), phone(r.phone())))
            .filter(r -> !r.name().isEmpty())
            .toList());
  }

  /** The digits of a number of an identity card. */
  public static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** The digits of a phone number with 0 in front: "+84 912 345 678" becomes "0912345678". */
  public static String phone(String text) {
    String digits = digits(text);
    return digits.startsWith("84") && digits.length() > 9 ? "0" + digits.substring(2) : digits;
  }

  /** Says nothing, so that no log ever holds a name by accident. */
  @Override
  public String toString() {
    return "Identity[sealed]";
  }

  /** A member of the family. */
  public record Relative(String name, String relation, String phone) {
    @Override
    public String toString() {
      return "Relative[sealed]";
    }
  }
}
