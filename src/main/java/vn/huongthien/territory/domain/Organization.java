package vn.huongthien.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Vn;

/** A body that takes part: commune police, a mass organisation, an enterprise, a bank. */
@Entity
@Table(name = "organization")
public class Organization {
  @Id private long id;
  @Version private int version;
  private String name = "";

  @Column(name = "folded_name")
  private String foldedName = "";

  private String kind = "";

  @Column(name = "province_id")
  private long provinceId;

  @Column(name = "commune_id")
  private @Nullable Long communeId;

  private @Nullable String phone;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "client_key")
  private String clientKey = "";

  protected Organization() {}

  public Organization(String clientKey) {
    this.id = Ids.next();
    this.clientKey = clientKey;
  }

  /** What an administrator enters. */
  public record Details(
      String name,
      String kind,
      long provinceId,
      @Nullable Long communeId,
      @Nullable String phone,
      @Nullable LocalDate validTo) {}

  public void describe(Details details) {
    this.name = Vn.nfc(details.name());
    this.foldedName = Vn.fold(details.name());
    this.kind = details.kind();
    this.provinceId = details.provinceId();
    this.communeId = details.communeId();
    this.phone = details.phone();
    this.validTo = details.validTo();
  }

  /**
   * @throws Conflict when somebody saved it since it was read
   */
  public void expectVersion(int read) {
    if (version != read) {
      throw new Conflict("organization");
    }
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String kind() {
    return kind;
  }

  public @Nullable String phone() {
    return phone;
  }

  public String foldedName() {
    return foldedName;
  }

  public String clientKey() {
    return clientKey;
  }
}
