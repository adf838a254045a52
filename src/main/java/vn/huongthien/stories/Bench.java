package vn.huongthien.stories;

import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.stories.domain.Anonymisation;

/** An opened workbench: the row and what was sealed in it. Never leaves the module. */
record Bench(
    Anonymisation row,
    FindingSheet sheet,
    PseudonymTable pseudonyms,
    Disclosure disclosure,
    String riskReason) {

  @Override
  public String toString() {
    return "Bench[…]";
  }
}
