package vn.huongthien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.huongthien.publishing.FactLines;

/**
 * How exactly a public text tells the facts that narrow a person down. The author declares it; the
 * true values come from the case, so that nobody can declare another person.
 */
public record Disclosure(
    boolean sex, AgeDetail age, AreaDetail area, boolean offence, boolean sentence) {

  /** How exactly the age is told, by years of the band. */
  public enum AgeDetail {
    NONE(0),
    BAND20(20),
    BAND10(10),
    BAND5(5),
    EXACT(1);

    private final int years;

    AgeDetail(int years) {
      this.years = years;
    }

    int years() {
      return years;
    }

    /** The finest detail that a band of so many years covers. */
    static AgeDetail covering(int years) {
      AgeDetail found = NONE;
      for (AgeDetail detail : values()) {
        if (detail != NONE && detail.years >= years) {
          found = detail;
        }
      }
      return found;
    }
  }

  /** How exactly the place is told. */
  public enum AreaDetail {
    NONE,
    REGION,
    PROVINCE,
    COMMUNE
  }

  /** Pronouns tell the sex in Vietnamese, so a story begins with that. */
  public static Disclosure usual() {
    return new Disclosure(true, AgeDetail.NONE, AreaDetail.NONE, false, false);
  }

  /** Whether this tells at least as much as the other in every respect. */
  public boolean covers(Disclosure other) {
    return (sex || !other.sex)
        && age.compareTo(other.age) >= 0
        && area.compareTo(other.area) >= 0
        && (offence || !other.offence)
        && (sentence || !other.sentence);
  }

  /** What is told when both are told. */
  public Disclosure and(Disclosure other) {
    return new Disclosure(
        sex || other.sex,
        age.compareTo(other.age) >= 0 ? age : other.age,
        area.compareTo(other.area) >= 0 ? area : other.area,
        offence || other.offence,
        sentence || other.sentence);
  }

  /** What is still told when all is taken out that the other tells as exactly. */
  Disclosure unless(Disclosure other) {
    return new Disclosure(
        sex && !other.sex,
        other.age.compareTo(age) >= 0 ? AgeDetail.NONE : age,
        other.area.compareTo(area) >= 0 ? AreaDetail.NONE : area,
        offence && !other.offence,
        sentence && !other.sentence);
  }

  /** Keys of what the other tells less exactly than this. */
  List<String> beyond(Disclosure other) {
    List<String> steps = new ArrayList<>();
    if (area.compareTo(other.area) > 0) {
      steps.add("newsroom.step.area." + other.area);
    }
    if (age.compareTo(other.age) > 0) {
      steps.add("newsroom.step.age." + other.age);
    }
    if (sentence && !other.sentence) {
      steps.add("newsroom.step.sentence");
    }
    if (offence && !other.offence) {
      steps.add("newsroom.step.offence");
    }
    if (sex && !other.sex) {
      steps.add("newsroom.step.sex");
    }
    return steps;
  }

  String toText() {
    Map<String, Object> lines = new TreeMap<>();
    lines.put("sex", sex);
    lines.put("age", age);
    lines.put("area", area);
    lines.put("offence", offence);
    lines.put("sentence", sentence);
    return FactLines.write(lines);
  }

  static Disclosure parse(String text) {
    Map<String, String> lines = FactLines.read(text);
    if (lines.isEmpty()) {
      return usual();
    }
    return new Disclosure(
        Boolean.parseBoolean(lines.get("sex")),
        AgeDetail.valueOf(lines.getOrDefault("age", "NONE")),
        AreaDetail.valueOf(lines.getOrDefault("area", "NONE")),
        Boolean.parseBoolean(lines.get("offence")),
        Boolean.parseBoolean(lines.get("sentence")));
  }
}
