package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case base in memory: each person is a {@link Facts} with everything known of them. Kept as
 * columns of small numbers and lists of people by area, because the search for a generalisation
 * counts hundreds of times.
 */
public final class InMemoryPopulation implements PopulationCounts {
  private static final int UNKNOWN = -1;

  private final int size;
  private final Map<String, int[]> columns = new TreeMap<>();
  private final Map<String, Map<String, Integer>> codes = new HashMap<>();
  private final int[] youngest;
  private final int[] oldest;
  private final Map<String, int[]> byArea = new HashMap<>();
  private final int[] everybody;

  /** Takes the people; age is known when {@code ageFrom} equals {@code ageTo}. */
  public InMemoryPopulation(List<Facts> people) {
    size = people.size();
    column("sex", people, Facts::sex);
    column("commune", people, Facts::commune);
    column("province", people, Facts::province);
    column("region", people, Facts::region);
    column("offence", people, Facts::offenceGroup);
    column("sentence", people, Facts::sentenceBand);
    Set<String> others = new HashSet<>();
    people.forEach(p -> others.addAll(p.other().keySet()));
    others.forEach(key -> column("other." + key, people, p -> p.other().get(key)));
    youngest = new int[size];
    oldest = new int[size];
    everybody = new int[size];
    for (int i = 0; i < size; i++) {
      Integer from = people.get(i).ageFrom();
      Integer to = people.get(i).ageTo();
      youngest[i] = from == null ? Integer.MAX_VALUE : from;
      oldest[i] = to == null ? Integer.MIN_VALUE : to;
      everybody[i] = i;
    }
    areas("commune");
    areas("province");
    areas("region");
  }

  private void column(String name, List<Facts> people, Function<Facts, @Nullable String> fact) {
    Map<String, Integer> known = new HashMap<>();
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      String value = fact.apply(people.get(i));
      values[i] = value == null ? UNKNOWN : known.computeIfAbsent(value, v -> known.size());
    }
    columns.put(name, values);
    codes.put(name, known);
  }

  /** The people of each area, in one array an area. */
  private void areas(String level) {
    int[] values = columns.get(level);
    Map<Integer, List<Integer>> rows = new HashMap<>();
    for (int i = 0; i < size; i++) {
      rows.computeIfAbsent(values[i], v -> new ArrayList<>()).add(i);
    }
    codes
        .get(level)
        .forEach(
            (name, code) ->
                byArea.put(
                    level + " " + name,
                    rows.get(code).stream().mapToInt(Integer::intValue).toArray()));
  }

  @Override
  public long count(Facts facts) {
    int[] rows = candidates(facts);
    List<int[]> told = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    conditions(facts, told, wanted);
    int from = facts.ageFrom() == null ? Integer.MIN_VALUE : facts.ageFrom();
    int to = facts.ageTo() == null ? Integer.MAX_VALUE : facts.ageTo();
    boolean ages = facts.ageFrom() != null;
    int[][] columnsTold = told.toArray(int[][]::new);
    int[] values = wanted.stream().mapToInt(Integer::intValue).toArray();
    long count = 0;
    for (int row : rows) {
      boolean same = !ages || (youngest[row] <= to && oldest[row] >= from);
      for (int c = 0; same && c < values.length; c++) {
        same = columnsTold[c][row] == values[c];
      }
      count += same ? 1 : 0;
    }
    return count;
  }

  @Override
  public long kinds(Facts facts, String fact) {
    int[] column = columns.get(fact);
    if (column == null) {
      return 0;
    }
    List<int[]> told = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    conditions(facts, told, wanted);
    Integer from = facts.ageFrom();
    Integer to = facts.ageTo();
    Set<Integer> seen = new HashSet<>();
    for (int row : candidates(facts)) {
      boolean same = from == null || to == null || (youngest[row] <= to && oldest[row] >= from);
      for (int c = 0; same && c < told.size(); c++) {
        same = told.get(c)[row] == wanted.get(c);
      }
      if (same && column[row] != UNKNOWN) {
        seen.add(column[row]);
      }
    }
    return seen.size();
  }

  /** The people of the finest area that is told. */
  private int[] candidates(Facts facts) {
    if (facts.commune() != null) {
      return area("commune " + facts.commune());
    }
    if (facts.province() != null) {
      return area("province " + facts.province());
    }
    return facts.region() != null ? area("region " + facts.region()) : everybody;
  }

  private int[] area(String key) {
    return byArea.getOrDefault(key, new int[0]);
  }

  private void conditions(Facts facts, List<int[]> told, List<Integer> wanted) {
    condition("sex", facts.sex(), told, wanted);
    condition("commune", facts.commune(), told, wanted);
    condition("province", facts.province(), told, wanted);
    condition("region", facts.region(), told, wanted);
    condition("offence", facts.offenceGroup(), told, wanted);
    condition("sentence", facts.sentenceBand(), told, wanted);
    facts.other().forEach((key, value) -> condition("other." + key, value, told, wanted));
  }

  private void condition(
      String name, @Nullable String value, List<int[]> told, List<Integer> wanted) {
    if (value == null) {
      return;
    }
    int[] column = columns.get(name);
    told.add(column == null ? nobody() : column);
    wanted.add(
        column == null
            ? Integer.MAX_VALUE
            : codes.get(name).getOrDefault(value, Integer.MAX_VALUE));
  }

  private int[] nobody() {
    int[] none = new int[size];
    Arrays.fill(none, UNKNOWN);
    return none;
  }
}
