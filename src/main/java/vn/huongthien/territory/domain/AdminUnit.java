package vn.huongthien.territory.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.UnitLevel;

/**
 * A province or commune. It comes with the official list, may be corrected while it lives, and ends
 * when a successor takes over; what was recorded in it keeps pointing to it.
 */
@Entity
@Table(name = "admin_unit")
public class AdminUnit {
  @Id private long id;
  @Version private int version;
  private String code = "";

  @Enumerated(EnumType.STRING)
  private UnitLevel level = UnitLevel.COMMUNE;

  private String type = "";
  private String name = "";

  @Column(name = "parent_id")
  private @Nullable Long parentId;

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @ElementCollection
  @CollectionTable(name = "unit_predecessor", joinColumns = @JoinColumn(name = "unit_id"))
  @Column(name = "predecessor_id")
  private Set<Long> predecessors = new HashSet<>();

  protected AdminUnit() {}

  public AdminUnit(UnitLevel level, String code, @Nullable Long parentId, LocalDate validFrom) {
    this.id = Ids.next();
    this.level = level;
    this.code = code;
    this.parentId = parentId;
    this.validFrom = validFrom;
  }

  /** Sets the official type and name; true when that changes something. */
  public boolean rename(String newType, String newName, @Nullable Long newParent) {
    if (type.equals(newType)
        && name.equals(newName)
        && java.util.Objects.equals(parentId, newParent)) {
      return false;
    }
    this.type = newType;
    this.name = newName;
    this.parentId = newParent;
    return true;
  }

  /** This unit takes the place of another from its own first day on. */
  public void succeed(AdminUnit predecessor) {
    predecessor.validTo = validFrom;
    predecessors.add(predecessor.id);
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

  public UnitLevel level() {
    return level;
  }

  public String type() {
    return type;
  }

  public String name() {
    return name;
  }

  public @Nullable Long parentId() {
    return parentId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public @Nullable LocalDate validTo() {
    return validTo;
  }

  public Set<Long> predecessors() {
    return Set.copyOf(predecessors);
  }
}
