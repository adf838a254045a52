package vn.huongthien.anonymize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.huongthien.anonymize.known.Lexicon;

/** Invents people of all peoples of Vietnam, of its religions, and from abroad. */
final class People {
  /** How one person is called. */
  record Person(String full, String given, String middle, String nick, String title) {}

  private static final String[] MEN = {"anh", "ông", "chú", "bác", "anh", "em", "cậu", "thằng"};
  private static final String[] WOMEN = {"chị", "bà", "cô", "dì", "chị", "em", "bác", "mợ"};
  private static final String ONSETS =
      "b c ch d đ g gi h kh l m n ng nh ph s t th tr v x qu r k bl br dr kl pl";
  private static final String RIMES =
      "a á ạ an án ang ăng ăn am ai ao âu ấn ân e é em en ê ế ên ênh i ia iên iêu inh o ó oa oan ong"
          + " ô ôn ông ơ ơn u ua uân uy ung ư ương ưu y ĭ ŭ ôk it ăk uôl iă ơng";

  private final Map<String, List<String>> lists;
  private final Random random;
  private final boolean heldOut;
  private final List<String> surnames = kinh("surnames");
  private final List<String> middles = kinh("middle");
  private final List<String> givens = kinh("given");

  /**
   * @param heldOut true for people whose names never occur in training
   */
  People(Map<String, List<String>> lists, Random random, boolean heldOut) {
    this.lists = lists;
    this.random = random;
    this.heldOut = heldOut;
  }

  private static List<String> kinh(String list) {
    return Lexicon.lines(list).stream()
        .filter(s -> s.length() > 1 && !s.contains("'"))
        .sorted()
        .toList();
  }

  Person next() {
    int kind = random.nextInt(100);
    boolean woman = random.nextInt(3) == 0;
    if (kind < 62) {
      return kinh(woman);
    }
    if (kind < 68) {
      return invented(woman);
    }
    return kind < 92 ? minority(woman) : kind < 97 ? religious(woman) : foreign();
  }

  private Person kinh(boolean woman) {
    String middle =
        woman && random.nextInt(3) > 0 ? "Thị" : random.nextInt(3) == 0 ? "Văn" : pick(middles);
    if (random.nextInt(5) == 0) {
      middle += " " + pick(middles);
    }
    return person(pick(surnames), middle, given(givens), woman);
  }

  /** A given name of syllables that stand in no list. */
  private Person invented(boolean woman) {
    String given = syllable() + (random.nextInt(4) == 0 ? " " + syllable() : "");
    return person(
        random.nextInt(3) == 0 ? syllable() : pick(surnames), woman ? "Thị" : "Văn", given, woman);
  }

  private String syllable() {
    String[] onsets = ONSETS.split(" ", -1);
    String[] rimes = RIMES.split(" ", -1);
    String s = onsets[random.nextInt(onsets.length)] + rimes[random.nextInt(rimes.length)];
    return s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
  }

  private Person minority(boolean woman) {
    String thi = woman ? "Thị" : random.nextBoolean() ? "Văn" : "A";
    return switch (random.nextInt(14)) {
      case 0, 1 ->
          woman
              ? person(list("mong-ho"), "Thị", list("mong-nu"), true)
              : person(
                  list("mong-ho"), random.nextInt(3) > 0 ? "A" : "Seo", list("mong-nam"), false);
      case 2 -> {
        String middle = woman ? "Thị" : random.nextBoolean() ? "Văn" : "Bá";
        yield person(list("thai-ho"), middle, list("thai-ten"), woman);
      }
      case 3 -> person(list("muong-ho"), woman ? "Thị" : "Văn", list("muong-ten"), woman);
      case 4 -> person(list("tay-ho"), woman ? "Thị" : "Văn", list("tay-ten"), woman);
      case 5 -> person(list("dao-ho"), list("dao-dem"), list("dao-ten"), woman);
      case 6, 7 -> ede(woman);
      case 8 -> person(list("giarai-ho"), woman ? "H'" : "", list("giarai-ten"), woman);
      case 9 ->
          random.nextBoolean()
              ? person(woman ? "Y" : "A", "", list("bana-ten"), woman)
              : person(woman ? "Ka" : "K'", "", list("koho-ten"), woman);
      case 10 -> person(list("cotu-ho"), random.nextBoolean() ? thi : "", list("cotu-ten"), woman);
      case 11 ->
          person(list("khmer-ho"), random.nextInt(3) == 0 ? "Thị" : "", list("khmer-ten"), woman);
      case 12 ->
          random.nextInt(3) == 0
              ? person(list("cham-hoi"), "", list("cham-hoi"), woman)
              : person(list("cham-ho"), "", list("cham-ten"), woman);
      default -> person(list("hoa-ho"), "", list("hoa-ten"), woman);
    };
  }

  /** Y and H' before the name, the clan behind it; parents are called after a child. */
  private Person ede(boolean woman) {
    String given = woman ? list("ede-nu") : list("ede-nam");
    String first = woman ? (random.nextInt(3) > 0 ? "H'" : "H ") + given : "Y " + given;
    boolean parent = random.nextInt(6) == 0;
    String called =
        parent ? (woman ? "Amí " : "Ama ") + given : woman || random.nextBoolean() ? first : given;
    return new Person(
        first + " " + list("ede-ho"), called, first, called + " " + list("epithet"), title(woman));
  }

  private Person religious(boolean woman) {
    if (random.nextBoolean()) {
      String name = list("phap-danh");
      String full = (woman ? "Thích Nữ " : "Thích ") + name;
      return new Person(full, name, name, name, woman ? "sư cô" : "thầy");
    }
    Person p = kinh(woman);
    String saint = list("thanh");
    return new Person(
        saint + " " + p.full(),
        random.nextBoolean() ? saint : p.given(),
        saint + " " + p.given(),
        p.nick(),
        woman ? "xơ" : "cha");
  }

  private Person foreign() {
    String name = list("nuoc-ngoai");
    String first = name.substring(0, (name + " ").indexOf(' '));
    return new Person(name, first, name, first, random.nextBoolean() ? "ông" : "bà");
  }

  private Person person(String surname, String middle, String given, boolean woman) {
    String joined = middle.isEmpty() ? "" : middle.endsWith("'") ? middle : middle + " ";
    String glue = surname.endsWith("'") ? "" : " ";
    String full = surname + glue + joined + given;
    String called = surname.endsWith("'") || surname.length() == 1 ? full : given;
    String born =
        random.nextInt(3) == 0
            ? pick(List.of("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Út")) + " " + given
            : given + " " + list("epithet");
    return new Person(full, called, (joined + given).strip(), born, title(woman));
  }

  private String title(boolean woman) {
    return woman ? WOMEN[random.nextInt(WOMEN.length)] : MEN[random.nextInt(MEN.length)];
  }

  /** Given names are parted: a fifth is never seen in training. */
  private String given(List<String> from) {
    List<String> mine = new ArrayList<>();
    for (String s : from) {
      if ((Math.floorMod(s.hashCode(), 5) == 0) == heldOut) {
        mine.add(s);
      }
    }
    return pick(mine);
  }

  private String list(String name) {
    return pick(lists.get(name));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
