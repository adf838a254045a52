package vn.huongthien.stories.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.huongthien.stories.Disclosure;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;

/** The fields in which the author declares what a text tells. */
public class DisclosureForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean sex;
  private AgeDetail age;
  private AreaDetail area;
  private boolean offence;
  private boolean sentence;
  private @Nullable String reason;

  DisclosureForm(Disclosure told, String reason) {
    this.sex = told.sex();
    this.age = told.age();
    this.area = told.area();
    this.offence = told.offence();
    this.sentence = told.sentence();
    this.reason = reason;
  }

  Disclosure disclosure() {
    return new Disclosure(sex, age, area, offence, sentence);
  }

  public AgeDetail[] getAges() {
    return AgeDetail.values();
  }

  public AreaDetail[] getAreas() {
    return AreaDetail.values();
  }

  public boolean isSex() {
    return sex;
  }

  public void setSex(boolean value) {
    sex = value;
  }

  public AgeDetail getAge() {
    return age;
  }

  public void setAge(AgeDetail value) {
    age = value;
  }

  public AreaDetail getArea() {
    return area;
  }

  public void setArea(AreaDetail value) {
    area = value;
  }

  public boolean isOffence() {
    return offence;
  }

  public void setOffence(boolean value) {
    offence = value;
  }

  public boolean isSentence() {
    return sentence;
  }

  public void setSentence(boolean value) {
    sentence = value;
  }

  public String getReason() {
    return reason == null ? "" : reason;
  }

  public void setReason(@Nullable String value) {
    reason = value;
  }
}
