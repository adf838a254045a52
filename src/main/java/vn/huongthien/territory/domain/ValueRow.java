package vn.huongthien.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;

/** A row of a value list. The code never changes; a row no longer used gets an end date. */
@Entity
@Table(name = "value_item")
@IdClass(ValueRow.Key.class)
public class ValueRow {
  @Id private String list = "";
  @Id private String code = "";

  @Column(name = "label_vi")
  private String labelVi = "";

  @Column(name = "label_en")
  private String labelEn = "";

  private int sort;

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  protected ValueRow() {}

  public String list() {
    return list;
  }

  public String code() {
    return code;
  }

  public int sort() {
    return sort;
  }

  public String label(Language language) {
    return language == Language.EN ? labelEn : labelVi;
  }

  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }

  /** The key of two columns, as JPA wants it. */
  public static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String list = "";
    private String code = "";

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && list.equals(key.list) && code.equals(key.code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(list, code);
    }
  }
}
