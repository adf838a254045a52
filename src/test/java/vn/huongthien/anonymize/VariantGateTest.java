package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.VariantRule;

/**
 * Known identifiers in thousands of spellings: none may be left. Each run also takes a fresh seed,
 * which is printed so that a leak can be seen again with {@code -Dht.anonymize.seed}.
 */
class VariantGateTest {
  private static final long FIXED = 20_260_101L;
  private static final List<String> FRAMES =
      List.of(
          "Hôm qua %s về thăm xóm cũ.",
          "Mọi người trong xóm đều biết %s từ nhỏ.",
          "Theo lời kể của %s, mọi chuyện đã qua.",
          "Người ấy là %s, ai cũng quý.",
          "(%s) đã ký vào biên bản.",
          "Liên hệ %s để biết thêm.");
  private static final List<String> NUMBER_FRAMES =
      List.of("Số ấy là %s nhé.", "Anh ghi %s vào sổ.", "(%s)", "Xin gọi %s, cảm ơn.");
  private static final List<String> SURNAMES = sorted("surnames");
  private static final List<String> MIDDLE = sorted("middle");
  private static final List<String> GIVEN = sorted("given");

  private static List<String> sorted(String list) {
    return Lexicon.lines(list).stream()
        .filter(s -> !s.contains(" ") && !s.contains("'") && s.length() > 1)
        .sorted()
        .toList();
  }

  private static long fresh() {
    long seed = Long.getLong("ht.anonymize.seed", System.nanoTime());
    System.out.println("variants: seed " + seed);
    return seed;
  }

  @Test
  void namesFast() {
    assertThat(names(FIXED, 1_500, VariantRule.all())).isEmpty();
    assertThat(names(fresh(), 500, VariantRule.all())).isEmpty();
  }

  @Test
  void numbersFast() {
    assertThat(numbers(FIXED, 1_500, VariantRule.all())).isEmpty();
    assertThat(numbers(fresh(), 500, VariantRule.all())).isEmpty();
  }

  @Test
  void addressesFast() {
    assertThat(addresses(FIXED, 700, VariantRule.all())).isEmpty();
    assertThat(addresses(fresh(), 300, VariantRule.all())).isEmpty();
  }

  @Test
  @Tag("gates")
  void all() {
    long seed = fresh();
    int names =
        names(FIXED, 20_000, VariantRule.all()).size()
            + names(seed, 20_000, VariantRule.all()).size();
    int numbers =
        numbers(FIXED, 20_000, VariantRule.all()).size()
            + numbers(seed, 20_000, VariantRule.all()).size();
    int addresses =
        addresses(FIXED, 5_000, VariantRule.all()).size()
            + addresses(seed, 5_000, VariantRule.all()).size();
    GateTable.row("known names left, 40,000 variants", names, "0");
    GateTable.row("known numbers left, 40,000 variants", numbers, "0");
    GateTable.row("known addresses left, 10,000 variants", addresses, "0");
    assertThat(names + numbers + addresses).isZero();
  }

  /** The gate has teeth: without the rule something is left. */
  @ParameterizedTest
  @EnumSource(
      value = VariantRule.class,
      names = {"FOLDED", "LEET", "SOUND", "INITIALS", "GIVEN"})
  void droppingARuleMakesTheGateFail(VariantRule dropped) {
    Set<VariantRule> rules = VariantRule.all();
    rules.remove(dropped);
    assertThat(names(FIXED, 500, rules).size()).as("left without " + dropped).isPositive();
  }

  /** Rules that back each other up in the gate are needed on their own here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KEYSTROKES | Hôm qua anh Tuaans về.",
        "ORDER | tuan nguyen van da ve que roi",
        "SPACED | Hôm qua T u ấ n về.",
        "MASKED | Hôm qua t**n về.",
        "GLUED | Xem trang thotuanhoalang nhé.",
        "NUMBER_PARTS | Số ấy đuôi 5678 thì phải.",
        "CODES | Biển 29 X1 234 56 đỗ ngoài cửa.",
        "BIRTH_DATE | Giấy ghi 12031985 ở góc.",
        "ADDRESS | nha gan duong lang day",
        "TAIL | Thợ ở Mộc Tuấn Hoa đều quý anh.",
        "NUMBERS | Số 0912, rồi 345, rồi 678 nhé."
      })
  void eachRuleIsNeeded(VariantRule rule, String text) {
    Set<VariantRule> rules = VariantRule.all();
    assertThat(known(text, rules)).isPositive();
    rules.remove(rule);
    if (rule == VariantRule.KEYSTROKES) {
      rules.remove(VariantRule.SOUND);
    }
    if (rule == VariantRule.NUMBERS) {
      rules.remove(VariantRule.NUMBER_PARTS);
    }
    assertThat(known(text, rules)).as("without " + rule).isLessThan(known(text, VariantRule.all()));
  }

  /** Letters and digits inside findings of known identifiers. */
  private static int known(String text, Set<VariantRule> rules) {
    return Anonymizer.builder().rules(rules).build().residual(text, Cases.TUAN).stream()
        .filter(f -> f.source() == Source.KNOWN)
        .mapToInt(f -> f.end() - f.start())
        .sum();
  }

  /** Texts in which the matcher, by itself, left something. */
  private static List<String> names(long seed, int count, Set<VariantRule> rules) {
    Random random = new Random(seed);
    VariantGenerator generator = new VariantGenerator(random);
    List<String> left = new ArrayList<>();
    KnownIdentifiers own = KnownIdentifiers.none();
    String name = "";
    Anonymizer engine = Anonymizer.builder().rules(rules).build();
    for (int i = 0; i < count; i++) {
      if (i % 10 == 0) {
        name = person(random);
        own = KnownIdentifiers.named(name).build();
      }
      VariantGenerator.Variant variant = generator.name(name);
      check(engine, own, FRAMES.get(random.nextInt(FRAMES.size())), variant, name, left);
    }
    return left;
  }

  private static List<String> numbers(long seed, int count, Set<VariantRule> rules) {
    Random random = new Random(seed);
    VariantGenerator generator = new VariantGenerator(random);
    List<String> left = new ArrayList<>();
    Anonymizer engine = Anonymizer.builder().rules(rules).build();
    for (int i = 0; i < count; i++) {
      boolean phone = random.nextBoolean();
      String digits =
          phone
              ? String.format("0%d%08d", 3 + random.nextInt(7), random.nextInt(100_000_000))
              : String.format("0%02d%09d", random.nextInt(97), random.nextInt(1_000_000_000));
      KnownIdentifiers.Builder known = KnownIdentifiers.named("");
      KnownIdentifiers own = (phone ? known.phone(digits) : known.idNumber(digits)).build();
      VariantGenerator.Variant variant = generator.number(digits);
      check(engine, own, NUMBER_FRAMES.get(random.nextInt(4)), variant, digits, left);
    }
    return left;
  }

  private static List<String> addresses(long seed, int count, Set<VariantRule> rules) {
    Random random = new Random(seed);
    VariantGenerator generator = new VariantGenerator(random);
    List<String> left = new ArrayList<>();
    Anonymizer engine = Anonymizer.builder().rules(rules).build();
    for (int i = 0; i < count; i++) {
      int house = 1 + random.nextInt(300);
      int lane = 10 + random.nextInt(90);
      String street = pick(SURNAMES, random) + " " + pick(GIVEN, random);
      String ward = pick(MIDDLE, random) + " " + pick(GIVEN, random);
      KnownIdentifiers own =
          KnownIdentifiers.named("")
              .address(
                  "số "
                      + house
                      + " ngõ "
                      + lane
                      + " đường "
                      + street
                      + ", phường "
                      + ward
                      + ", Hà Nội")
              .build();
      VariantGenerator.Variant variant = generator.address(house, lane, street, ward);
      Suggestion s = engine.suggest("Nhà ở " + variant.text() + " đấy.", own, Context.forPublic());
      String squeezed = plain(s.publicText());
      for (String part :
          List.of(" ngo " + lane + " ", plain(street), plain(ward), " so " + house + " ")) {
        boolean there = plain(variant.text()).contains(part) && squeezed.contains(part);
        if (s.isBlocked() || there) {
          if (Boolean.getBoolean("ht.anonymize.show")) {
            System.out.println("LEFT " + variant + " → " + s.publicText());
          }
          left.add(variant + " → " + s.publicText() + " has " + part);
          break;
        }
      }
    }
    return left;
  }

  private static String plain(String s) {
    String folded = VariantGenerator.bare(s).toLowerCase(java.util.Locale.ROOT);
    return " " + folded.replaceAll("[^a-z0-9]+", " ").strip() + " ";
  }

  /** Every letter and digit of the variant has to be inside a finding of a known identifier. */
  private static void check(
      Anonymizer engine,
      KnownIdentifiers own,
      String frame,
      VariantGenerator.Variant variant,
      String secret,
      List<String> left) {
    String text = String.format(frame, variant.text());
    int start = frame.indexOf("%s");
    int end = start + variant.text().length();
    Suggestion s = engine.suggest(text, own, Context.forPublic());
    boolean title = variant.how().startsWith("title-");
    int from = title ? start + variant.text().indexOf(' ') : start;
    boolean known =
        s.findings().stream()
            .anyMatch(f -> f.source() == Source.KNOWN && f.start() < end && f.end() > from);
    boolean covered = !s.isBlocked() && known;
    for (int i = from; i < end && covered; i++) {
      int at = i;
      if (Character.isLetterOrDigit(text.charAt(i)) && !markup(variant)) {
        covered = s.findings().stream().anyMatch(f -> f.start() <= at && at < f.end());
      }
    }
    if (!covered) {
      if (Boolean.getBoolean("ht.anonymize.show")) {
        System.out.println("LEFT " + variant + " of " + secret + " → " + s.publicText());
      }
      left.add(variant + " of " + secret + " in [" + text + "] → " + s.publicText());
    }
  }

  private static boolean markup(VariantGenerator.Variant variant) {
    return variant.how().contains("entities") || variant.how().equals("tags");
  }

  private static String person(Random random) {
    String name = pick(SURNAMES, random) + " " + pick(MIDDLE, random);
    if (random.nextInt(4) == 0) {
      name += " " + pick(MIDDLE, random);
    }
    return name + " " + pick(GIVEN, random);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
