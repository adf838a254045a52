package vn.huongthien.anonymize.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.KnownIdentifiers.FamilyMember;

/** Reads {@code cases.json}: one object a case, every value a string or a list of strings. */
final class CaseFile {
  private CaseFile() {}

  static Map<String, KnownIdentifiers> parse(String json) {
    if (!(Json.parse(json) instanceof Map<?, ?> root)) {
      throw new IllegalArgumentException("cases: an object of cases is expected");
    }
    Map<String, KnownIdentifiers> cases = new LinkedHashMap<>();
    root.forEach(
        (key, value) -> {
          if (!(value instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("cases: case " + key + " is not an object");
          }
          cases.put(String.valueOf(key), known(fields));
        });
    return cases;
  }

  private static KnownIdentifiers known(Map<?, ?> fields) {
    String name = first(fields.get("name"));
    String full = first(fields.get("full"));
    KnownIdentifiers.Builder known = KnownIdentifiers.named(full.isEmpty() ? name : full);
    if (!full.isEmpty()) {
      known.callName(name);
    }
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      Object value = field.getValue();
      switch (String.valueOf(field.getKey())) {
        case "name", "full" -> {}
        case "callName" -> each(value, known::callName);
        case "aliases", "alias" -> each(value, known::alias);
        case "family" ->
            each(
                value,
                text -> {
                  FamilyMember member = FamilyMember.parse(text);
                  known.family(member.name(), member.role());
                });
        case "dob", "birthDate" -> each(value, known::birthDate);
        case "cccd", "cmnd", "id", "idNumbers", "passport", "bhxh", "bhyt", "mst" ->
            each(value, known::idNumber);
        case "phone", "phones" -> each(value, known::phone);
        case "email", "emails" -> each(value, known::email);
        case "facebook", "zalo", "handle", "social", "tiktok" -> each(value, known::socialHandle);
        case "address", "addresses" -> each(value, known::address);
        case "prison", "prisons" -> each(value, known::prison);
        case "judgment", "judgments" -> each(value, known::judgment);
        case "plate", "plates" -> each(value, known::plate);
        case "bank", "banks" -> each(value, known::bankAccount);
        case "workplace", "workplaces" -> each(value, known::workplace);
        default -> each(value, known::other);
      }
    }
    return known.build();
  }

  private static String first(@Nullable Object value) {
    return value instanceof List<?> list && !list.isEmpty()
        ? String.valueOf(list.get(0))
        : value instanceof String text ? text : "";
  }

  private static void each(@Nullable Object value, Consumer<String> use) {
    if (value instanceof List<?> list) {
      list.forEach(entry -> each(entry, use));
    } else if (value instanceof String text && !text.isBlank()) {
      use.accept(text);
    }
  }
}
