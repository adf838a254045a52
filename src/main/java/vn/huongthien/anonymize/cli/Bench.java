package vn.huongthien.anonymize.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.InMemoryKnownIndex;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.known.Lexicon;

/**
 * Characters a second of processor time through the whole pipeline, one thread, 5,000 cases loaded,
 * then 50,000; and what the index of all cases costs.
 */
final class Bench {
  private static final int CASES = 5_000;
  private static final int MANY = 50_000;
  private static final long WARM_UP = 4_000_000_000L;
  private static final long MEASURED = 6_000_000_000L;
  private static final List<String> SENTENCES =
      List.of(
          "Sau khi trở về địa phương, anh được Hội Phụ nữ và Công an xã giúp làm giấy tờ, vay vốn.",
          "Những ngày đầu, anh ngại gặp hàng xóm, chỉ quanh quẩn trong nhà với mẹ già và hai con.",
          "Anh Lê Minh Quân ở thôn Đông, xã Tân Lập kể lại chuyện cũ, giọng vẫn còn run.",
          "Được hướng dẫn thủ tục, đến nay cơ sở của anh tạo việc làm cho tám lao động trong vùng.",
          "Năm 2019, theo Nghị định 49/2020/NĐ-CP, việc giúp đỡ được tổ chức thành mô hình.",
          "Điện thoại 0987 111 222, anh vẫn mở máy để ai cần thì gọi, kể cả lúc nửa đêm.");

  private static final List<String> SURNAMES = sorted("surnames");
  private static final List<String> MIDDLE = sorted("middle");
  private static final List<String> GIVEN = sorted("given");

  private Bench() {}

  static int run(PrintWriter out) {
    bench(CASES, WARM_UP, MEASURED, out);
    bench(MANY, MEASURED / 6, MEASURED / 2, out);
    return 0;
  }

  private static void bench(int size, long warmUp, long measured, PrintWriter out) {
    Random random = new Random(1);
    Map<String, KnownIdentifiers> cases = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      cases.put("B" + i, person(random));
    }
    long before = used();
    InMemoryKnownIndex index = new InMemoryKnownIndex();
    long start = System.nanoTime();
    index.putAll(cases);
    index.markReady();
    long built = System.nanoTime() - start;
    long memory = used() - before;
    Anonymizer engine = Anonymizer.builder().index(index).random(random).build();
    List<String> texts = texts(random);
    List<KnownIdentifiers> own = new ArrayList<>(cases.values()).subList(0, 40);
    measure(engine, texts, own, warmUp);
    double speed = measure(engine, texts, own, measured);
    out.printf(
        "cases %d, index built in %d ms, %d MB%n", size, built / 1_000_000, memory / 1_000_000);
    out.printf("characters a second on one core: %.0f%n", speed);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static double measure(
      Anonymizer engine, List<String> texts, List<KnownIdentifiers> own, long nanos) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long characters = 0;
    int i = 0;
    while (clock.getCurrentThreadCpuTime() - start < nanos) {
      String text = texts.get(i % texts.size());
      engine.suggest(text, own.get(i % own.size()), Context.forPublic());
      characters += text.length();
      i++;
    }
    return characters * 1e9 / (clock.getCurrentThreadCpuTime() - start);
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int t = 0; t < 50; t++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < 20; s++) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size())))
            .append(s % 5 == 4 ? '\n' : ' ');
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static KnownIdentifiers person(Random random) {
    String name = pick(SURNAMES, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random);
    return KnownIdentifiers.named(name)
        .birthDate("0" + (1 + random.nextInt(9)) + "/05/19" + (50 + random.nextInt(49)))
        .idNumber(String.format("0%011d", random.nextLong(100_000_000_000L)))
        .phone(String.format("09%08d", random.nextInt(100_000_000)))
        .address(
            "số "
                + random.nextInt(300)
                + " đường "
                + pick(GIVEN, random)
                + ", phường "
                + pick(GIVEN, random)
                + " "
                + pick(GIVEN, random)
                + ", Hà Nội")
        .build();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> sorted(String list) {
    return Lexicon.lines(list).stream().sorted().toList();
  }
}
