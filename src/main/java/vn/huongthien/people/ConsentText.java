package vn.huongthien.people;

import vn.huongthien.platform.i18n.Language;

/** The words that are read out before somebody is asked. */
public record ConsentText(long id, ConsentPurpose purpose, int number, String vi, String en) {
  public String in(Language language) {
    return language == Language.EN ? en : vi;
  }
}
