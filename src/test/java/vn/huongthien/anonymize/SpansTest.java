package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, ages, terms and numbers as people write them, and what only looks like them. */
class SpansTest {
  private final Anonymizer engine = Anonymizer.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anh về hôm mùng 6 Tết, mẹ khóc. | mùng 6 Tết",
        "Rằm tháng Bảy vừa rồi em gửi quà. | Rằm tháng Bảy",
        "Hai bên gặp nhau hôm 30/4 ở bến. | 30/4",
        "Bão (7/9) cuốn hết lồng bè. | 7/9",
        "Chủ tịch nước ký 27/8, tôi về. | 27/8",
        "Trang có bài ngày 3.11, kèm ảnh. | 3.11",
        "Lương trả từ thứ Hai ngày 12, anh mừng. | thứ Hai ngày 12",
        "Hăm ba tháng Chạp tụi con về. | Hăm ba tháng Chạp",
        "Ngày 30 tháng Tám tôi được đặc xá. | 30 tháng Tám",
        "Nhà cháy cuối tháng ba năm ngoái, tôi nhớ. | cuối tháng ba năm ngoái",
        "Con mất hôm 23 tháng 10 ta. | 23 tháng 10 ta",
        "Mới về hôm lễ mừng lúa. | mừng lúa",
        "Em treo đèn đêm giao thừa ở bến. | đêm giao thừa",
        "Được tha dịp Quốc khánh năm ngoái. | Quốc khánh năm ngoái",
        "Đi từ ngày mười chín tháng Năm năm hai nghìn không trăm mười bảy. | mười chín tháng Năm năm hai nghìn không trăm mười bảy",
        "Tôi ra ngày Friday, 13 June. | Friday, 13 June",
        "Họp lại ngày mồng một tháng sau nhé. | mồng một tháng sau",
        "Qua Giêng anh đi làm. | Qua Giêng"
      })
  void daysAreFound(String text, String day) {
    assertThat(spans(text, Kind.DATE)).anySatisfy(s -> assertThat(s).contains(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mỗi tháng 2 triệu, trả trong ba năm.",
        "Thầy mất trước khi tôi ra bốn tháng bảy ngày.",
        "Vì hôm thứ sáu bác đuổi theo xe.",
        "Lần thứ sáu họ mời, tôi mới đi.",
        "Lớp học vào sáng thứ bảy nào cũng đông.",
        "Ngày 2 bữa, cơm với rau.",
        "Đạt 9/12 chỉ tiêu, được 8/10 điểm.",
        "Nhà nước mở cửa 24/7 cho mọi người.",
        "Cách mạng tháng Tám thành công.",
        "Cuốn sách mỏng 96 trang, bìa xanh.",
        "Mỗi mùa lễ cúng bến nước cả làng góp gạo.",
        "Đọc điều 3.11 của quy chế, mục 2.5.",
        "Đội thắng 3-1, lượt về hòa 2-2.",
        "Bốn tháng tới lớp nào cũng đủ."
      })
  void whatOnlyLooksLikeADayStays(String text) {
    assertThat(spans(text, Kind.DATE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tôi lĩnh án, hồi ấy hăm ba, chưa vợ. | hăm ba",
        "Bác ấy chín mươi, em sợ không kịp. | chín mươi",
        "Cụ Nhượng, 85, bỏ phiếu chống. | 85",
        "Anh ấy ngoài bốn mươi, tóc bạc. | ngoài bốn mươi",
        "Vợ anh gầy, con mới mười bốn tháng. | mười bốn tháng",
        "Chị cầm tinh con ngựa, tính thẳng. | ngựa",
        "Ông thuộc nhóm U60, còn khỏe. | U60",
        "Có cô bé mười chín đến nhờ. | mười chín"
      })
  void agesAreFound(String text, String age) {
    assertThat(spans(text, Kind.AGE)).contains(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anh mất bốn năm tuổi trẻ ở đó.",
        "Cô ấy trẻ hơn em tận mười tuổi.",
        "Thời gian thử thách còn dài, người ta sợ.",
        "Anh ấy năm ngoái trồng ba mươi gốc cam.",
        "Đội U23 vào chung kết.",
        "Bà hai lần gọi mà không ai thưa."
      })
  void whatOnlyLooksLikeAnAgeStays(String text) {
    assertThat(spans(text, Kind.AGE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gọi thằng bạn, số 0918.zero sáu sáu.bảy ba một. | 0918.zero sáu sáu.bảy ba một",
        "Tôi chỉ có số cũ 0345 19 xx 26, xx là 88, gọi không được. | 0345 19 xx 26, xx là 88",
        "Trả lời vô số 0793 đuôi 4412, đầu 0793 giữa 065. | 0793 đuôi 4412, đầu 0793 giữa 065",
        "Số trực 0258 3 590 xxx – ba số cuối 117. | 0258 3 590 xxx – ba số cuối 117",
        "Ảnh căn cước, số cuối là …4471. | 4471",
        "Chị có sổ tiết kiệm 5211-205-3398-70 bốn triệu. | 5211-205-3398-70",
        "Thẻ bảo hiểm DT2 15 1524 009 337 đã mất. | DT2 15 1524 009 337",
        "Hôm đó 4072 là số phạm nhân của bà. | 4072",
        "Khắc trên bia số tù 11-K1-0732, án dài. | 11-K1-0732",
        "Đò của bà mang số TH-0417, có áo phao. | TH-0417",
        "Biển kiểm soát 85 MĐ1 - 007.43. | 85 MĐ1 - 007.43",
        "Còn tờ trích lục số 07/HSST nhòe. | 07/HSST",
        "Quyết định của tôi là số 1203, ký hôm ấy. | 1203"
      })
  void numbersAreFoundInPieces(String text, String number) {
    assertThat(
            engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
                .map(f -> text.substring(f.start(), f.end())))
        .anySatisfy(s -> assertThat(s).contains(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thi hành án hình sự và Quyết định 22/2023/QĐ-TTg.",
        "Người thi hành xong năm 1996, đò cũ bán năm 2001.",
        "Ca 04 đổi lịch, tàu số 7 chạy lúc 5 giờ."
      })
  void publicActsAndYearsStay(String text) {
    assertThat(
            engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
                .filter(f -> f.kind().direct()))
        .isEmpty();
  }

  private List<String> spans(String text, Kind kind) {
    return engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
        .filter(f -> f.kind() == kind)
        .map(f -> text.substring(f.start(), f.end()))
        .toList();
  }
}
