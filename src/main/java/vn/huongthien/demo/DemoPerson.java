package vn.huongthien.demo;

import java.util.List;

/**
 * Somebody who does not exist.
 *
 * @param callName how the person wants to be called, chosen at intake
 * @param idNumber 12 digits built like an ID number, of somebody born after 2300
 * @param relatives role and full name, for example {@code vợ|Trần Thị Lan}
 */
record DemoPerson(
    String fullName,
    String callName,
    String sex,
    int birthYear,
    String birthDate,
    String idNumber,
    String phone,
    String address,
    List<String> relatives) {
  DemoPerson {
    relatives = List.copyOf(relatives);
  }

  /**
   * What others call this person. Last in the name with most peoples; with the Êđê the clan's name
   * stands last, and the given one goes with the word for man or woman: Y Khoa, H'Hoa.
   */
  String givenName() {
    return givenName(fullName);
  }

  static String givenName(String fullName) {
    boolean clanLast = fullName.startsWith("Y ") || fullName.startsWith("H'");
    int last = fullName.lastIndexOf(' ');
    return clanLast ? fullName.substring(0, last) : fullName.substring(last + 1);
  }
}
