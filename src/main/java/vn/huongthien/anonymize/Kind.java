package vn.huongthien.anonymize;

/** What a finding is about. Logs and editors see the kind, never the value. */
public enum Kind {
  PERSON,
  FAMILY,
  NICKNAME,
  WORKPLACE,
  ORGANISATION,
  PLACE,
  ADDRESS,
  LANDMARK,
  DATE,
  AGE,
  ID_NUMBER,
  PHONE,
  EMAIL,
  URL,
  HANDLE,
  FILE_NAME,
  PLATE,
  BANK_ACCOUNT,
  JUDGMENT,
  DECISION,
  SENTENCE,
  PRISON,
  OCCUPATION,
  UNIQUE,
  SENSITIVE,
  VICTIM,
  OTHER;

  /** True for people: they get pseudonyms. */
  public boolean person() {
    return this == PERSON || this == NICKNAME || this == FAMILY || this == VICTIM;
  }

  /** True for kinds that name one person by themselves; the others narrow down. */
  public boolean direct() {
    return switch (this) {
      case PERSON,
          FAMILY,
          NICKNAME,
          WORKPLACE,
          ADDRESS,
          ID_NUMBER,
          PHONE,
          EMAIL,
          URL,
          HANDLE,
          FILE_NAME,
          PLATE,
          BANK_ACCOUNT,
          JUDGMENT,
          DECISION ->
          true;
      default -> false;
    };
  }
}
