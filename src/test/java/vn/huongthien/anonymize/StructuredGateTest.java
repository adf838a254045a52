package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Identifiers made by form, and everything that only looks like one. */
class StructuredGateTest {
  private static final List<String> FRAMES =
      List.of(
          "Anh để lại %s rồi về.",
          "Trong hồ sơ có ghi %s, đã kiểm tra.",
          "Hỏi lại thì được biết: %s",
          "(%s) nằm ở trang cuối.");
  private static final List<String> LOOK_ALIKES =
      List.of(
          "Được vay 30.000.000 đồng, lãi 6,6%/năm, trả trong 36 kỳ.",
          "Thu nhập từ 7 triệu đến 9,5 triệu đồng mỗi tháng.",
          "Theo Nghị định số 49/2020/NĐ-CP và Thông tư 10/2024/TT-BCA.",
          "Luật số 127/2025/QH15, Quyết định 22/2023/QĐ-TTg của Thủ tướng Chính phủ.",
          "Khoản 2 Điều 70 Bộ luật Hình sự quy định về xóa án tích.",
          "Đội nhà thắng 3-1, lượt về hòa 2-2, tổng tỷ số 5-3.",
          "Giai đoạn 2020 - 2025 giúp được 1.480 lượt người, đạt 105,2 % kế hoạch.",
          "Lớp học mở từ 7 giờ 30 đến 11 giờ, mỗi tuần 3 buổi.",
          "Gọi 113, 114, 115 hoặc tổng đài 1900 1234 khi cần.",
          "Vườn rộng 2,5 ha, trồng 1.200 gốc cam, mỗi gốc cho 45 kg.",
          "Người từ đủ 18 tuổi trở lên được đăng ký học nghề.",
          "Năm 2019 khởi công, năm 2021 hoàn thành, năm 2023 mở rộng.",
          "Chuyến xe 16 chỗ chạy 120 km hết gần 3 tiếng.",
          "Mười hai hộ góp hai trăm nghìn đồng, được hai triệu tư.",
          "Tăng từ 12 lên 45 hội viên, gấp gần 4 lần so với năm 2018.",
          "Mẻ bánh 50 cái, mỗi cái 5.000 đồng, ngày bán 3 mẻ.",
          "Nghị quyết 01/2019/NQ-HĐTP hướng dẫn về án treo.",
          "Trang 12, dòng 3 từ trên xuống, cột 4.",
          "Mô hình 5+1: năm người giúp một người.",
          "Nhiệt độ 37,5 độ, huyết áp 120/80, nhịp tim 72.");

  @Test
  void identifiersOfEveryFormAreFound() {
    long seed = Long.getLong("ht.anonymize.seed", System.nanoTime());
    System.out.println("structured: seed " + seed);
    Random random = new Random(seed);
    Anonymizer engine = Cases.engine();
    int all = 0;
    List<String> left = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String value = value(random, i % 14);
      String frame = FRAMES.get(random.nextInt(FRAMES.size()));
      String text = String.format(frame, value);
      int start = frame.indexOf("%s");
      boolean[] inside = new boolean[text.length()];
      engine
          .suggest(text, KnownIdentifiers.none(), Context.forPublic())
          .findings()
          .forEach(f -> java.util.Arrays.fill(inside, f.start(), f.end(), true));
      int figures = 0;
      int covered = 0;
      for (int k = start; k < start + value.length(); k++) {
        if (Character.isDigit(text.charAt(k))) {
          figures++;
          covered += inside[k] ? 1 : 0;
        }
      }
      all++;
      if (covered < figures) {
        left.add(text);
      }
    }
    left.stream().limit(10).forEach(s -> System.out.println("not found: " + s));
    GateTable.row(
        "structured recognisers, recall",
        "generated",
        GateTable.percent(all - left.size(), all),
        "99.5 %",
        "100 %");
    assertThat(left.size() * 1000L).isLessThanOrEqualTo(5L * all);
  }

  private static String value(Random r, int kind) {
    String eight = String.format("%08d", r.nextInt(100_000_000));
    String nine = "0" + eight;
    int day = 1 + r.nextInt(28);
    int month = 1 + r.nextInt(12);
    int year = 1950 + r.nextInt(74);
    return switch (kind) {
      case 0 -> "số điện thoại 09" + eight;
      case 1 ->
          "09" + eight.substring(0, 2) + "." + eight.substring(2, 5) + "." + eight.substring(5);
      case 2 -> "+84 9" + eight.charAt(0) + " " + eight.substring(1, 4) + " " + eight.substring(4);
      case 3 ->
          "CCCD 0"
              + (10 + r.nextInt(80))
              + "0"
              + nine.substring(1, 3)
              + "0"
              + eight.substring(0, 5);
      case 4 ->
          "CMND " + nine.substring(0, 3) + " " + nine.substring(3, 6) + " " + nine.substring(6);
      case 5 -> "tài khoản 1903" + eight;
      case 6 -> (11 + r.nextInt(80)) + "A-" + eight.substring(0, 3) + "." + eight.substring(3, 5);
      case 7 -> "bản án số " + (1 + r.nextInt(400)) + "/20" + (10 + r.nextInt(14)) + "/HS-ST";
      case 8 -> "ngày " + day + "/" + month + "/" + year;
      case 9 -> "ngày " + day + " tháng " + month + " năm " + year;
      case 10 -> (19 + r.nextInt(60)) + " tuổi";
      case 11 -> "mã số thuế 0" + eight + "1";
      case 12 -> "số " + (1 + r.nextInt(300)) + " ngõ " + (1 + r.nextInt(90));
      default -> "sổ BHXH 01" + eight;
    };
  }

  @Test
  void lookAlikesAreNotFound() {
    Random random = new Random(3);
    Anonymizer engine = Cases.engine();
    long characters = 0;
    int hits = 0;
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < 6; s++) {
        text.append(LOOK_ALIKES.get(random.nextInt(LOOK_ALIKES.size()))).append(' ');
      }
      characters += text.length();
      for (Finding f :
          engine
              .suggest(text.toString(), KnownIdentifiers.none(), Context.forPublic())
              .findings()) {
        if (f.source() == Source.STRUCTURED) {
          hits++;
          if (i < 40) {
            System.out.println(
                "look-alike: " + f.rule() + " " + text.substring(f.start(), f.end()));
          }
        }
      }
    }
    double rate = 100_000.0 * hits / characters;
    GateTable.row(
        "structured recognisers, false hits per 100,000 characters",
        "look-alikes",
        GateTable.number(rate),
        "5",
        "1");
    assertThat(rate).isLessThanOrEqualTo(5);
  }
}
