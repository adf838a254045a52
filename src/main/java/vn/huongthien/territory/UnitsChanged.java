package vn.huongthien.territory;

/**
 * The official list was changed; fired inside the transaction.
 *
 * @param added units that are new
 * @param changed units that were corrected or succeeded
 */
public record UnitsChanged(int added, int changed) {}
