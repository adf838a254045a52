package vn.huongthien.people.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.CaseFacts;
import vn.huongthien.people.Identity;
import vn.huongthien.people.Sex;

/** What is filled in at intake. */
public class IntakeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String fullName;
  private @Nullable String callName;
  private @Nullable String aliases;
  private @Nullable String sex;
  private @Nullable Integer birthYear;
  private @Nullable LocalDate birthDate;
  private @Nullable String idNumber;
  private @Nullable String phone;
  private @Nullable String address;
  private @Nullable String relatives;
  private @Nullable String basis;
  private @Nullable LocalDate releasedOn;
  private @Nullable String offenceGroup;
  private @Nullable String sentenceBand;
  private @Nullable String detail;

  /** The identity; aliases one a line, relatives one a line as "name, relation, phone". */
  public Identity identity() {
    return new Identity(
        text(fullName),
        text(callName),
        text(aliases).lines().toList(),
        birthDate,
        text(idNumber),
        text(phone),
        text(address),
        text(relatives).lines().map(IntakeForm::relative).toList());
  }

  private static Identity.Relative relative(String line) {
    List<String> parts = List.of(line.split("[,;]", 3));
    return new Identity.Relative(
        parts.get(0).strip(),
        parts.size() > 1 ? parts.get(1).strip() : "",
        parts.size() > 2 ? parts.get(2).strip() : "");
  }

  public CaseFacts facts() {
    return new CaseFacts(
        text(basis),
        releasedOn == null ? LocalDate.EPOCH : releasedOn,
        "F".equals(sex) ? Sex.F : Sex.M,
        birthYear == null ? 0 : birthYear,
        text(offenceGroup),
        text(sentenceBand));
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  public @Nullable String getFullName() {
    return fullName;
  }

  public void setFullName(@Nullable String fullName) {
    this.fullName = fullName;
  }

  public @Nullable String getCallName() {
    return callName;
  }

  public void setCallName(@Nullable String callName) {
    this.callName = callName;
  }

  public @Nullable String getAliases() {
    return aliases;
  }

  public void setAliases(@Nullable String aliases) {
    this.aliases = aliases;
  }

  public @Nullable String getSex() {
    return sex;
  }

  public void setSex(@Nullable String sex) {
    this.sex = sex;
  }

  public @Nullable Integer getBirthYear() {
    return birthYear;
  }

  public void setBirthYear(@Nullable Integer birthYear) {
    this.birthYear = birthYear;
  }

  public @Nullable LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(@Nullable LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public @Nullable String getIdNumber() {
    return idNumber;
  }

  public void setIdNumber(@Nullable String idNumber) {
    this.idNumber = idNumber;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getRelatives() {
    return relatives;
  }

  public void setRelatives(@Nullable String relatives) {
    this.relatives = relatives;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable LocalDate getReleasedOn() {
    return releasedOn;
  }

  public void setReleasedOn(@Nullable LocalDate releasedOn) {
    this.releasedOn = releasedOn;
  }

  public @Nullable String getOffenceGroup() {
    return offenceGroup;
  }

  public void setOffenceGroup(@Nullable String offenceGroup) {
    this.offenceGroup = offenceGroup;
  }

  public @Nullable String getSentenceBand() {
    return sentenceBand;
  }

  public void setSentenceBand(@Nullable String sentenceBand) {
    this.sentenceBand = sentenceBand;
  }

  public @Nullable String getDetail() {
    return detail;
  }

  public void setDetail(@Nullable String detail) {
    this.detail = detail;
  }
}
