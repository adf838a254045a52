package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.CaseFacts;
import vn.huongthien.people.Help;
import vn.huongthien.people.Sex;
import vn.huongthien.people.Supervision;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;

/**
 * A case under its code, without a name. It is opened at intake and awaits the person; supervision
 * goes its way by law until it ends, help goes its own way by the person's will. When the person
 * comes back after the end, a new episode is opened beside it. A restricted case exists only for
 * the accounts on its allow list.
 */
@Entity
@Table(name = "support_case")
public class SupportCase {
  @Id private long id;
  @Version private int version;
  private String code = "";

  @Column(name = "person_id")
  private long personId;

  private int episode;

  @Column(name = "commune_id")
  private long communeId;

  @Column(name = "province_id")
  private long provinceId;

  @Column(name = "owner_org_id")
  private @Nullable Long ownerOrgId;

  @Column(name = "release_basis")
  private String releaseBasis = "";

  @Column(name = "released_on")
  private LocalDate releasedOn = LocalDate.EPOCH;

  @Enumerated(EnumType.STRING)
  private Supervision supervision = Supervision.AWAITING;

  @Enumerated(EnumType.STRING)
  private Help help = Help.NOT_ASSESSED;

  @Enumerated(EnumType.STRING)
  private Sex sex = Sex.M;

  @Column(name = "birth_year")
  private int birthYear;

  @Column(name = "offence_group")
  private String offenceGroup = "";

  @Column(name = "sentence_band")
  private String sentenceBand = "";

  @Column(name = "detail_sealed")
  private byte @Nullable [] detail;

  private boolean restricted;

  @Column(name = "restrict_reason")
  private @Nullable String restrictReason;

  @Column(name = "restricted_by")
  private @Nullable Long restrictedBy;

  @Column(name = "opened_on")
  private LocalDate openedOn = LocalDate.EPOCH;

  @Column(name = "opened_by")
  private long openedBy;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "closed_reason")
  private @Nullable String closedReason;

  @Column(name = "client_key")
  private @Nullable String clientKey;

  protected SupportCase() {}

  /** Where a case stands: its code, whose it is, which commune and organisation keep it. */
  public record Place(
      String code,
      long personId,
      int episode,
      long communeId,
      long provinceId,
      @Nullable Long ownerOrgId) {}

  /** Opens a case; it awaits the person. */
  public SupportCase(
      long id, Place place, CaseFacts facts, byte @Nullable [] detail, Opening opening) {
    this.id = id;
    this.code = place.code();
    this.personId = place.personId();
    this.episode = place.episode();
    this.communeId = place.communeId();
    this.provinceId = place.provinceId();
    this.ownerOrgId = place.ownerOrgId();
    this.releaseBasis = facts.releaseBasis();
    this.releasedOn = facts.releasedOn();
    this.sex = facts.sex();
    this.birthYear = facts.birthYear();
    this.offenceGroup = facts.offenceGroup();
    this.sentenceBand = facts.sentenceBand();
    this.detail = detail;
    this.openedOn = opening.on();
    this.openedBy = opening.by();
    this.clientKey = opening.clientKey();
  }

  /** Who opened it, when, with which form. */
  public record Opening(LocalDate on, long by, String clientKey) {}

  /** Refuses what was decided on an older state of the case than this one. */
  public void expectVersion(int read) {
    if (read != version) {
      throw new Conflict("case");
    }
  }

  /**
   * Moves supervision on.
   *
   * @param reason why it ends (value list CASE_END); needed for the end only
   */
  public void supervise(Supervision next, @Nullable String reason, LocalDate on) {
    if (!supervision.canBecome(next)) {
      throw new RuleViolated("rule.people.supervision");
    }
    if (next == Supervision.ENDED) {
      if (reason == null) {
        throw new RuleViolated("rule.people.endReason");
      }
      closedOn = on;
      closedReason = reason;
    }
    supervision = next;
  }

  /** Moves help on; supervision stays as it is, whatever the person decides. */
  public void help(Help next) {
    if (!help.canBecome(next)) {
      throw new RuleViolated("rule.people.help");
    }
    help = next;
  }

  public void restrict(String reason, long by) {
    restricted = true;
    restrictReason = reason;
    restrictedBy = by;
  }

  /** Lifts the restriction; somebody else than who set it. */
  public void unrestrict(long by) {
    if (!restricted) {
      throw new RuleViolated("rule.people.notRestricted");
    }
    if (restrictedBy != null && restrictedBy == by) {
      throw new RuleViolated("rule.people.liftBySomebodyElse");
    }
    restricted = false;
    restrictReason = null;
    restrictedBy = null;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String code() {
    return code;
  }

  public long personId() {
    return personId;
  }

  public int episode() {
    return episode;
  }

  public long communeId() {
    return communeId;
  }

  public long provinceId() {
    return provinceId;
  }

  public @Nullable Long ownerOrgId() {
    return ownerOrgId;
  }

  public CaseFacts facts() {
    return new CaseFacts(releaseBasis, releasedOn, sex, birthYear, offenceGroup, sentenceBand);
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public long openedBy() {
    return openedBy;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  public @Nullable String closedReason() {
    return closedReason;
  }

  public @Nullable String restrictReason() {
    return restrictReason;
  }

  public @Nullable String clientKey() {
    return clientKey;
  }

  public Supervision supervision() {
    return supervision;
  }

  public Help help() {
    return help;
  }

  public boolean isRestricted() {
    return restricted;
  }

  public byte @Nullable [] detail() {
    return detail == null ? null : detail.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SupportCase c && c.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
