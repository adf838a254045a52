package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * A mentoring model. It is set up by a decision, run by a host organisation, filled by members whom
 * other organisations send; it works, may pause, and ends. What it achieved is counted from the
 * activities, never entered here.
 */
@Entity
@Table(name = "mentoring_model")
public class MentoringModel {
  @Id private long id;
  @Version private int version;
  private String name = "";

  @Column(name = "folded_name")
  private String foldedName = "";

  private String type = "";

  @Column(name = "decision_no")
  private String decisionNo = "";

  @Column(name = "decision_on")
  private LocalDate decisionOn = LocalDate.EPOCH;

  @Column(name = "host_org_id")
  private long hostOrgId;

  @Column(name = "province_id")
  private long provinceId;

  @Column(name = "commune_id")
  private @Nullable Long communeId;

  @Enumerated(EnumType.STRING)
  private ModelState state = ModelState.ACTIVE;

  @Column(name = "client_key")
  private String clientKey = "";

  protected MentoringModel() {}

  public MentoringModel(long id, String clientKey) {
    this.id = id;
    this.clientKey = clientKey;
  }

  /** What is entered about a model. */
  public record Details(
      String name,
      String type,
      String decisionNo,
      LocalDate decisionOn,
      long hostOrgId,
      long provinceId,
      @Nullable Long communeId,
      ModelState state) {}

  public void describe(Details details) {
    if (!state.canBecome(details.state())) {
      throw new RuleViolated("rule.mentoring.modelState");
    }
    this.name = Vn.nfc(details.name());
    this.foldedName = Vn.fold(details.name());
    this.type = details.type();
    this.decisionNo = Vn.nfc(details.decisionNo());
    this.decisionOn = details.decisionOn();
    this.hostOrgId = details.hostOrgId();
    this.provinceId = details.provinceId();
    this.communeId = details.communeId();
    this.state = details.state();
  }

  /**
   * @throws Conflict when somebody saved it since it was read
   */
  public void expectVersion(int read) {
    if (version != read) {
      throw new Conflict("model");
    }
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String foldedName() {
    return foldedName;
  }

  public String type() {
    return type;
  }

  public String decisionNo() {
    return decisionNo;
  }

  public LocalDate decisionOn() {
    return decisionOn;
  }

  public long hostOrgId() {
    return hostOrgId;
  }

  public long provinceId() {
    return provinceId;
  }

  public @Nullable Long communeId() {
    return communeId;
  }

  public ModelState state() {
    return state;
  }

  public int version() {
    return version;
  }

  public String clientKey() {
    return clientKey;
  }
}
