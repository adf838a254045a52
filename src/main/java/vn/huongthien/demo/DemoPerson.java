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

  String givenName() {
    return fullName.substring(fullName.lastIndexOf(' ') + 1);
  }
}
