package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        "Qua Giêng anh đi làm. | Qua Giêng",
        "Hội thao từ 3 đến 5/6 ở sân xã. | 3 đến 5/6",
        "Anh về hôm thứ Bảy 16/8. | thứ Bảy 16/8",
        "Họp lúc 18h30 thứ Tư 9/10 ở trường. | thứ Tư 9/10",
        "Hôm 23 Chạp ổng lau mộ. | 23 Chạp",
        "Em ghé hỏi hôm 17 âm, anh vắng. | 17 âm",
        "Giỗ ông là 25 tháng Chạp năm ngoái. | 25 tháng Chạp năm ngoái",
        "Hẹn mùng 9 tháng Giêng tới, họ góp lễ. | mùng 9 tháng Giêng tới",
        "Họ gặp nhau dịp Chôl Chnăm Thmây năm nay. | Chôl Chnăm Thmây năm nay",
        "Đơn gửi ngày 11/1, 02.03, và hôm 19 tháng 5. | 02.03",
        "Nó đầu thú hôm rằm Trung thu 2018. | rằm Trung thu 2018",
        "Phiên giáp Tết Giáp Thìn bán được mười chiếu. | giáp Tết Giáp Thìn",
        "Ảnh in ở số Quốc khánh 2/9. | Quốc khánh 2/9",
        "Hẹn tháng sau ngày 8 cho mượn máy. | tháng sau ngày 8",
        "Phiên chợ 14 này mẹ con em bán gừng. | 14",
        "Tổ hợp tác họp hôm 12, thứ Ba. | 12, thứ Ba",
        "Ghe đi hôm trước, hăm bảy về, khoang đầy. | hăm bảy",
        "Chị viết on August 3, bằng tiếng Anh. | August 3"
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
        "Bốn tháng tới lớp nào cũng đủ.",
        "Nghị định 49/2020/NĐ-CP ngày 17 tháng 4 năm 2020 quy định.",
        "Nội dung phải đúng pháp luật, đúng thời hạn.",
        "Bánh Trung thu bày kín kệ.",
        "Mỗi năm đến dịp lễ cúng bến nước cả xóm nghỉ.",
        "Báo xuân 2019 in ảnh vườn cam.",
        "Tập san may 20 trang bìa cứng.",
        "Tháng tới tôi ngày nào cũng ra đồng.",
        "Tết năm nào Hội cũng gói bánh."
      })
  void whatOnlyLooksLikeADayStays(String text) {
    assertThat(spans(text, Kind.DATE)).isEmpty();
  }

  @Test
  void aProvinceWithTwoNamesIsNobody() {
    assertThat(spans("Anh quê Bà Rịa - Vũng Tàu, vợ người Thừa Thiên – Huế.", Kind.PERSON))
        .isEmpty();
    assertThat(spans("Hôm ấy bà Rịa, chủ vựa, gọi.", Kind.PERSON)).containsExactly("Rịa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo dõi fanpage \"Con đường hướng thiện\" để biết thêm.",
        "Kênh YouTube Con đường hướng thiện đăng clip mới.",
        "Trang Facebook Con Đường Hướng Thiện và website Con đường hướng thiện.",
        "Xem trên Con đường Hướng thiện và trang Facebook của Công an tỉnh."
      })
  void thePublicToolsAreNobodyAndNoStreet(String text) {
    assertThat(engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings())
        .isEmpty();
  }

  @Test
  void whoeverStandsBesideThePublicToolsIsFound() {
    String text = "Anh Trần Văn Sỹ Con Đường Hướng Thiện Lê Thị Mỵ";
    assertThat(engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings())
        .extracting(f -> text.substring(f.start(), f.end()))
        .containsExactly("Trần Văn Sỹ", "Lê Thị Mỵ");
    Anonymizer small =
        Anonymizer.builder()
            .recognizer(
                new NameRecognizer() {
                  @Override
                  public String name() {
                    return "all";
                  }

                  @Override
                  public java.util.List<Span> find(String whole) {
                    return List.of(new Span(0, whole.length(), Kind.PERSON, 0.9));
                  }
                })
            .build();
    String low = "lường thị mỵ con đường hướng thiện";
    assertThat(small.suggest(low, KnownIdentifiers.none(), Context.forPublic()).findings())
        .anySatisfy(f -> assertThat(low.substring(f.start(), f.end())).isEqualTo("lường thị mỵ"));
  }

  @Test
  void aRoadByItsNumberIsNobody() {
    assertThat(spans("Quán nằm sát QL1A, xe rẽ từ ĐT.741 vào.", Kind.ADDRESS))
        .containsExactly("QL1A", "ĐT.741");
  }

  @Test
  void aTownThatWasNoProvinceIsAPlace() {
    assertThat(spans("Chị lấy chồng ở Vũng Tàu, bán cá.", Kind.PLACE)).containsExactly("Vũng Tàu");
    assertThat(spans("Kẻ Gỗ mùa cạn, người Kẻ Sặt đi cấy; kẻ gian lẻn vào.", Kind.PLACE))
        .containsExactly("Kẻ Gỗ", "Kẻ Sặt");
  }

  @Test
  void whereALetterWasWrittenIsAPlace() {
    assertThat(spans("Cái Bè, ngày 3/4/2024\nKính gửi quý báo,", Kind.PLACE))
        .containsExactly("Cái Bè");
    assertThat(spans("Vị Bình, mùng 2 tháng 6\nKính gửi quý báo,", Kind.PLACE))
        .containsExactly("Vị Bình");
    assertThat(spans("Hà Nội, ngày 3/4/2024\nKính gửi quý báo,", Kind.PLACE)).isEmpty();
    assertThat(spans("Hôm nay, ngày 3/4/2024, tổ họp.", Kind.PLACE)).isEmpty();
    assertThat(spans("Rồi, ngày 3/4/2024, tổ họp.", Kind.PLACE)).isEmpty();
    assertThat(spans("Vàng Thị Xuá, tháng 3/2022 mở quán.", Kind.PLACE)).isEmpty();
  }

  /** Nine figures with strokes are a house, without they are an account. */
  @Test
  void aLongHouseNumberIsAnAddress() {
    assertThat(spans("Anh về 12/34/56/789 Lê Lợi.", Kind.ADDRESS))
        .containsExactly("12/34/56/789 Lê Lợi");
    assertThat(spans("Anh về 45/67/2005 Lê Lợi.", Kind.ADDRESS))
        .containsExactly("45/67/2005 Lê Lợi");
  }

  /** A conversation on the radio: each is called by one name and speaks again. */
  @Test
  void whoIsCalledByOneNameIsFound() {
    String text =
        "Nhi: Thưa các bạn, bác ấy tới rồi.\nKhôi: Bác có sợ không ạ?\nNhi: Bác về thì ai"
            + " giúp?\nKhôi: Cảm ơn bác.";
    assertThat(spans(text, Kind.PERSON)).containsExactly("Nhi", "Khôi", "Nhi", "Khôi");
    assertThat(spans("Hạ: gặt.\nThu: cấy.\nHạ: gặt nữa.\nThu: nghỉ.", Kind.PERSON)).isEmpty();
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
        "Có cô bé mười chín đến nhờ. | mười chín",
        "Con trai 6 tuổi hỏi sao bố sợ pháo. | 6 tuổi",
        "Cháu 7 tuổi đang học lớp 1. | 7 tuổi",
        "Con gái 16 tuổi đến trường một mình. | 16 tuổi",
        "Cụ 71 tuổi nghe nói thì khóc. | 71 tuổi"
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
        "Bác có 41 tuổi đảng.",
        "Cô giáo 33 tuổi nghề dạy bên cạnh.",
        "Người từ 16 tuổi đến dưới 18 tuổi được miễn.",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anh đi bốn năm rưỡi, về thì mẹ đã mất. | bốn năm rưỡi",
        "Còn 14 tháng nữa nó về, tòa giảm cho rồi. | 14 tháng",
        "Chị ở trại Phú Sơn 4 bảy năm hai tháng rồi về. | bảy năm hai tháng",
        "Chồng chị (8 năm, trại 6) sắp mãn hạn. | 8 năm"
      })
  void prisonTermsAreFoundWithoutTheWord(String text, String term) {
    assertThat(spans(text, Kind.SENTENCE)).contains(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anh học nghề 3 năm rồi mở tiệm.",
        "Chị vay 20 triệu, hạn 3 năm, trả góp.",
        "Lãi suất mấy phần trăm một tháng với người ra tù?",
        "Ra tù, anh nằm viện Việt Đức ba tháng."
      })
  void otherTimesAreNoTerm(String text) {
    assertThat(spans(text, Kind.SENTENCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số phạm nhân NT-2209/K1 là của anh. | ID_NUMBER | NT-2209/K1",
        "Sổ thuyền viên của Dăm: TB-007821. | ID_NUMBER | TB-007821",
        "Giấy ra trại số 0774/GCN-ĐT cấp cho anh. | DECISION | 0774/GCN-ĐT",
        "Gọi 0912 (bốn bốn bảy) 615 nhé. | PHONE | 0912 (bốn bốn bảy) 615",
        "Gọi bên Lào: +856 20 5555 1234. | PHONE | +856 20 5555 1234",
        "Tiền gửi tài khoản 3300-2117-0x0x. | BANK_ACCOUNT | 3300-2117-0x0x",
        "Chùa có tài khoản không? Có, 6700 2050 81193 ạ. | BANK_ACCOUNT | 6700 2050 81193",
        "Đăng lên nhóm Việc Làm Bavet 24h và trang khác. | HANDLE | Việc Làm Bavet 24h"
      })
  void numbersAndAccountsAreFoundByTheirKind(String text, Kind kind, String number) {
    assertThat(spans(text, kind)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật Phòng, chống ma túy số 127/2025/QH15 có hiệu lực.",
        "Anh góp 4.650.000đ, đủ phần mình.",
        "Sổ sách theo mẫu TT 200/2014/TT-BTC."
      })
  void lawsAndAmountsAreNoNumberOfAPerson(String text) {
    assertThat(
            engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
                .filter(f -> f.kind().direct()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trang facebook Hội Phụ huynh Lớp Cô Nhài có ảnh em. | Hội Phụ huynh Lớp Cô Nhài",
        "Nick \"[VIP] Hùng Cua Biển\" gửi lời mời. | [VIP] Hùng Cua Biển",
      })
  void anAccountMayBeginLikeAnInstitutionOrWithABracket(String text, String account) {
    assertThat(spans(text, Kind.HANDLE)).containsExactly(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trang facebook Hội Phụ nữ xã có ảnh em.",
        "Nick \"[đã ẩn]\" gửi lời mời.",
      })
  void pagesOfInstitutionsAndWhatIsHiddenAreNoAccounts(String text) {
    assertThat(spans(text, Kind.HANDLE)).isEmpty();
  }

  /** A thread shows names of accounts; rounds of a league and two who talk are none. */
  @Test
  void whoSpeaksInAThreadIsAnAccount() {
    String thread =
        """
        Hoa Cỏ May: Đọc mà thương.
        Tuấn Kiệt 1994: Ổng có tội chớ.
        Dì Bảy Xóm Chài: Ổng trả xong rồi.
        Hoa Cỏ May: Dạ.
        """;
    assertThat(spans(thread, Kind.HANDLE))
        .containsExactly("Hoa Cỏ May", "Tuấn Kiệt 1994", "Dì Bảy Xóm Chài", "Hoa Cỏ May");
    assertThat(spans("Vòng 1: thua.\nVòng 2: thua.\nVòng 3: hoãn.\nVòng 4: hòa.\n", Kind.HANDLE))
        .isEmpty();
    assertThat(spans("Mộ ông ở nghĩa trang Gò Sành.", Kind.HANDLE)).isEmpty();
  }

  private List<String> spans(String text, Kind kind) {
    return engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings().stream()
        .filter(f -> f.kind() == kind)
        .map(f -> text.substring(f.start(), f.end()))
        .toList();
  }
}
