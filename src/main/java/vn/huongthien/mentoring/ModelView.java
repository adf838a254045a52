package vn.huongthien.mentoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model with its slots and members.
 *
 * @param version to be handed back when it is changed
 */
public record ModelView(
    long id,
    int version,
    String name,
    String type,
    ModelState state,
    String decisionNo,
    LocalDate decisionOn,
    long hostOrgId,
    long provinceId,
    @Nullable Long communeId,
    List<Slot> slots,
    List<Member> members) {

  /**
   * A slot.
   *
   * @param orgKind code of ORG_KIND
   * @param filled members of this kind who sit there now
   */
  public record Slot(String orgKind, int seats, int filled) {
    public int missing() {
      return Math.max(0, seats - filled);
    }
  }

  /** A member of today. */
  public record Member(
      long id, long accountId, String orgKind, boolean leads, LocalDate joinedOn) {}

  /** All seats together: the 5 of "5+1". */
  public int seats() {
    return slots.stream().mapToInt(Slot::seats).sum();
  }

  public int missing() {
    return slots.stream().mapToInt(Slot::missing).sum();
  }

  /** "5+1". */
  public String pattern() {
    return seats() + "+1";
  }
}
