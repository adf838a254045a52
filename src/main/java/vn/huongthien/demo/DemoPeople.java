package vn.huongthien.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes invented people of plausible variety; the same seed makes the same people. */
final class DemoPeople {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Names of one people and sex, and how many of a hundred bear them. */
  private record Pool(
      String people,
      int share,
      String sex,
      List<String> surnames,
      List<String> middles,
      List<String> givens) {}

  private final Random random;
  private final List<Pool> pools;

  DemoPeople(long seed) {
    this.random = new Random(seed);
    this.pools =
        DemoTexts.lines("demo/names.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(DemoPeople::pool)
            .toList();
  }

  private static Pool pool(String line) {
    List<String> cells = List.of(line.split("\\|", -1));
    return new Pool(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        cells.get(2),
        words(cells.get(3)),
        words(cells.get(4)),
        words(cells.get(5)));
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(" ", -1));
  }

  /**
   * @param place the commune and province as they stand in an address
   */
  DemoPerson next(String place, String provinceCode) {
    Pool pool = pick();
    String name = name(pool);
    int year = 1966 + random.nextInt(39);
    LocalDate birth = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    boolean man = pool.sex().equals("M");
    String relative = (man ? "vợ|" : "chồng|") + name(pools.get(man ? 1 : 0));
    List<String> relatives = new ArrayList<>(List.of(relative));
    if (random.nextBoolean()) {
      relatives.add("mẹ|" + name(pools.get(1)));
    }
    return new DemoPerson(
        name,
        (man ? "anh " : "chị ") + DemoPerson.givenName(name),
        pool.sex(),
        year,
        DAY.format(birth),
        idNumber(provinceCode, man, year),
        phone(),
        "số " + (1 + random.nextInt(120)) + ", tổ " + (1 + random.nextInt(12)) + ", " + place,
        relatives);
  }

  private String phone() {
    return "0999" + "%06d".formatted(random.nextInt(1_000_000));
  }

  /** The digits of sex and century say born after 2300, so that nobody has this number. */
  private String idNumber(String provinceCode, boolean man, int year) {
    int century = man ? 8 : 9;
    return "0%s%d%02d%06d".formatted(provinceCode, century, year % 100, random.nextInt(1_000_000));
  }

  private Pool pick() {
    int at = random.nextInt(pools.stream().mapToInt(Pool::share).sum());
    for (Pool pool : pools) {
      at -= pool.share();
      if (at < 0) {
        return pool;
      }
    }
    return pools.get(0);
  }

  private String name(Pool pool) {
    String surname = any(pool.surnames());
    String middle = any(pool.middles());
    String given = any(pool.givens());
    if (pool.people().equals("ede")) {
      String clan = any(List.of("Niê", "Êban", "Mlô", "Ayun", "Byă"));
      return surname.equals("H'") ? "H'" + given + " " + clan : surname + " " + given + " " + clan;
    }
    return middle.equals("*") ? surname + " " + given : surname + " " + middle + " " + given;
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
