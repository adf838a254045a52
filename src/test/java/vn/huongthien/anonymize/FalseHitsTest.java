package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.huongthien.anonymize.known.Lexicon;

/** Text that names nobody stays as it is; look-alikes of identifiers are none. */
class FalseHitsTest {
  private static final List<String> SENTENCES =
      List.of(
          "Sau khi chấp hành xong án phạt tù, nhiều người gặp khó khăn khi tìm việc làm.",
          "Hội Liên hiệp Phụ nữ xã đã vận động gia đình hỗ trợ vốn làm ăn.",
          "Nhờ được quan tâm, cuộc sống bình yên, hạnh phúc dần trở lại.",
          "Mùa xuân năm ấy, hoa nở vàng khắp bản làng.",
          "Công an nhân dân luôn đồng hành cùng người lầm lỡ.",
          "Ngân hàng Chính sách xã hội cho vay vốn với lãi suất thấp.",
          "Con đường hoàn lương nào cũng cần ý chí, nghị lực và niềm tin.",
          "Anh em, bà con lối xóm đến chung vui, ai nấy đều mừng.",
          "Mẹ hiền, vợ đảm, con ngoan là chỗ dựa để vượt qua tất cả.",
          "Trung tâm dịch vụ việc làm giới thiệu nhiều công việc ổn định.",
          "Đoàn Thanh niên tổ chức lớp dạy nghề hàn, mộc, may công nghiệp.",
          "Bằng tình thương và trách nhiệm, tổ chức đã cảm hóa nhiều người.",
          "Chung tay xây dựng nông thôn mới, giữ vững an ninh trật tự.",
          "Từ hai bàn tay trắng, gia đình đã vươn lên thoát nghèo.",
          "Được tin yêu, giúp đỡ, tôi thấy mình phải sống tốt hơn.",
          "Thành công hôm nay là kết quả của bao ngày miệt mài lao động.",
          "Tết đến, cả xóm gói bánh chưng, tiếng cười rộn rã.",
          "Đại diện chính quyền địa phương trao quà, động viên kịp thời.",
          "Mô hình kèm cặp năm cộng một phát huy hiệu quả rõ rệt.",
          "Quyền và nghĩa vụ của công dân được pháp luật bảo vệ.",
          "Hiền lành, chịu khó nên ai cũng quý mến.",
          "Dũng cảm nhìn lại lỗi lầm là bước đầu tiên của đổi thay.",
          "Hà Nội vào thu, phố phường thoảng hương hoa sữa.",
          "Từ Bắc vào Nam, nhiều mô hình hay được nhân rộng.",
          "Phúc lợi, an sinh xã hội ngày càng được quan tâm.");

  @Test
  void ordinarySentencesAreNotFoundInAnyCase() {
    Random random = new Random(5);
    int hits = 0;
    int changed = 0;
    Anonymizer engine = Cases.engine();
    for (int p = 0; p < 60; p++) {
      KnownIdentifiers own =
          KnownIdentifiers.named(
                  pick("surnames", random)
                      + " "
                      + pick("middle", random)
                      + " "
                      + pick("given", random))
              .family("Lê Thị " + pick("given", random), "mẹ")
              .build();
      for (String sentence : SENTENCES) {
        Suggestion s = engine.suggest(sentence, own, Context.forPublic());
        hits += s.findings().stream().anyMatch(f -> f.source() == Source.KNOWN) ? 1 : 0;
        if (p == 0 && !s.publicText().equals(sentence)) {
          System.out.println("changed: " + s.publicText());
        }
        changed += s.publicText().equals(sentence) ? 0 : 1;
      }
    }
    int all = 60 * SENTENCES.size();
    GateTable.row(
        "false hits of the known matcher, sentences", GateTable.percent(hits, all), "0.8 %");
    GateTable.row("ordinary sentences changed by any rule", GateTable.percent(changed, all), "3 %");
    assertThat(hits * 1000L).isLessThanOrEqualTo(8L * all);
  }

  private static String pick(String list, Random random) {
    List<String> sorted =
        Lexicon.lines(list).stream().filter(s -> s.length() > 1).sorted().toList();
    return sorted.get(random.nextInt(sorted.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo Nghị định 49/2020/NĐ-CP và Thông tư 10/2024/TT-BCA.",
        "Quyết định 22/2023/QĐ-TTg cho vay đến 100.000.000 đồng.",
        "Luật số 127/2025/QH15 có hiệu lực trong năm nay.",
        "Gọi 113 hoặc 1900 1234 khi cần.",
        "Giai đoạn 2020 - 2025, có 1.480 hội viên tham gia.",
        "Đội nhà thắng 3-1, rồi 2-0.",
        "Người từ đủ 18 tuổi trở lên được đăng ký.",
        "Cần 03 công cụ và 5 tổ 3 người.",
        "Vốn vay 30 triệu đồng, lãi 6,6 %/năm.",
        "Tăng 12,5 % so với năm 2023.",
        "Khoản 1 Điều 70 của Bộ luật Hình sự."
      })
  void lookAlikesStay(String text) {
    List<Finding> findings =
        Cases.engine().suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings();
    assertThat(findings).noneMatch(f -> f.source().blocks());
  }
}
