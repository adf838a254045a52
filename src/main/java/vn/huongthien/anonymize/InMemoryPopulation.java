package vn.huongthien.anonymize;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case base in memory: each person is a {@link Facts} with everything known of them. */
public final class InMemoryPopulation implements PopulationCounts {
  private final List<Facts> people;

  /** Takes the people; age is known when {@code ageFrom} equals {@code ageTo}. */
  public InMemoryPopulation(List<Facts> people) {
    this.people = List.copyOf(people);
  }

  @Override
  public long count(Facts facts) {
    long count = 0;
    for (Facts person : people) {
      if (matches(person, facts)) {
        count++;
      }
    }
    return count;
  }

  private static boolean matches(Facts person, Facts told) {
    return same(person.sex(), told.sex())
        && same(person.commune(), told.commune())
        && same(person.province(), told.province())
        && same(person.region(), told.region())
        && same(person.offenceGroup(), told.offenceGroup())
        && same(person.sentenceBand(), told.sentenceBand())
        && age(person, told)
        && person.other().entrySet().containsAll(told.other().entrySet());
  }

  private static boolean same(@Nullable String known, @Nullable String told) {
    return told == null || Objects.equals(known, told);
  }

  /** Bands count when they overlap: a missing age may be any. */
  private static boolean age(Facts person, Facts told) {
    Integer from = told.ageFrom();
    Integer to = told.ageTo();
    Integer youngest = person.ageFrom();
    Integer oldest = person.ageTo();
    if (from == null || to == null || youngest == null || oldest == null) {
      return from == null;
    }
    return youngest <= to && oldest >= from;
  }
}
