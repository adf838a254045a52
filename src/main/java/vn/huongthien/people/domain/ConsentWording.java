package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.huongthien.people.ConsentPurpose;

/** A version of the words that explain a purpose. Never changed; a new wording is a new row. */
@Entity
@Table(name = "consent_text")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class ConsentWording {
  @Id private long id;

  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose = ConsentPurpose.STORY_TEXT;

  private int number;

  @Column(name = "text_vi")
  private String vi = "";

  @Column(name = "text_en")
  private String en = "";

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  protected ConsentWording() {}
}
