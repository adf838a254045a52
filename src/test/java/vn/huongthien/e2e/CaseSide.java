package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.harness.BesideProject;

/** The steps of those who know the person: administrator, lead, officer, mentor. */
final class CaseSide {
  private static final String ADMIN = "quantri.1";
  private static final String LEAD = "lanhdao.phutho";
  private static final String OFFICER = "canbo.viettri";
  private static final String MENTOR = "kemcap.viettri";
  private static final String MENTOR_NAME = "Bà Lê Thị Minh";
  private static final String MODEL = "Tổ kèm cặp 2+1 phường Việt Trì";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern CASE = Pattern.compile("[?&](?:id|case)=([0-9A-Z]{13})");

  private final Staff staff;
  private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
  private String caseId = "";

  CaseSide(Staff staff) {
    this.staff = staff;
  }

  /** The official list lies beside the project; a lone clone loads a short invented one. */
  void theAdministratorLoadsTheOfficialList() {
    Optional<Path> official = BesideProject.folder("units");
    Path units = official.orElse(Path.of("src/test/resources/territory"));
    load(units.resolve("provinces.csv"), official.isPresent() ? "34" : "2");
    load(units.resolve("communes.csv"), official.isPresent() ? "3.321" : "4");
    Hand hand =
        staff.open(
            ADMIN, "/app/territory/units?q=" + (official.isPresent() ? "ba+dinh" : "ben+lua"));
    hand.see(official.isPresent() ? "Ba Đình" : "Bến Lụa");
    staff.look(ADMIN, "01-units");
  }

  private void load(Path file, String rows) {
    Hand hand = staff.open(ADMIN, "/app/territory/import");
    hand.page().locator("input[type=file]").setInputFiles(file);
    hand.press("Xem thử").see("Kết quả xem thử").see(rows);
    staff.look(ADMIN, "01-import-" + file.getFileName());
    if (hand.offers("Nạp danh mục này")) {
      hand.press("Nạp danh mục này").see("Đã nạp xong");
    }
    staff.open(ADMIN, "/app/territory/import");
    hand.page().locator("input[type=file]").setInputFiles(file);
    hand.press("Xem thử").see("Không có gì mới");
  }

  void theLeadSetsUpAModel() {
    Hand hand = staff.open(LEAD, "/app/mentoring/models");
    hand.follow("Lập mô hình");
    hand.write("Tên mô hình", MODEL).choose("Loại mô hình", "Phân công “N+1”");
    hand.write("Số quyết định", "18/QĐ-UBND").write("Ngày quyết định", DAY.format(today));
    hand.choose("Tỉnh, thành phố", "Phú Thọ");
    hand.choose("Xã, phường", "Việt Trì");
    hand.choose("Tổ chức chủ trì", "Công an phường Việt Trì");
    hand.pick("Tổ chức cử người tham gia", "Hội Liên hiệp Phụ nữ");
    hand.pick("Tổ chức cử người tham gia", "Đoàn Thanh niên");
    staff.look(LEAD, "02-model-new");
    hand.press("Lưu").see("Đã lưu mô hình").see(MODEL);
    staff.look(LEAD, "02-model");
  }

  void theOfficerSearchesAndOpensACase() {
    Hand hand = staff.open(OFFICER, "/app/people/cases");
    hand.follow("Lập hồ sơ");
    hand.write("Họ và tên", Helped.NAME).write("Năm sinh", Helped.BIRTH_YEAR);
    hand.write("Số định danh cá nhân", Helped.ID_NUMBER);
    hand.choose("Tỉnh, thành phố", "Phú Thọ");
    hand.choose("Xã, phường", "Việt Trì");
    staff.look(OFFICER, "03-search");
    hand.press("Tìm").see("Không thấy hồ sơ trùng.");
    hand.write("Cách gọi", Helped.CALL_NAME).write("Tên gọi khác", Helped.ALIAS);
    hand.pick("Giới tính", "Nam").write("Số điện thoại", Helped.PHONE);
    hand.write("Địa chỉ", Helped.ADDRESS).write("Người thân", Helped.WIFE + ", vợ");
    hand.pick("Diện", "Chấp hành xong án phạt tù");
    hand.write("Ngày trở về", DAY.format(today.minusDays(20)));
    hand.choose("Nhóm tội", "Xâm phạm sở hữu").choose("Mức án", "Dưới 3 năm");
    staff.look(OFFICER, "03-intake");
    hand.press("Tiếp tục").see(Helped.ADDRESS);
    staff.look(OFFICER, "03-check");
    hand.press("Lập hồ sơ").see("Phiếu tiếp nhận");
    hand.follow("Mở hồ sơ");
    hand.page().waitForURL("**/app/desk/case*");
    caseId = idIn(hand.page().url());
    assertThat(Helped.canaries().in(hand.page().content()))
        .as("the case page names nobody but by call name")
        .doesNotContain("name", "alias", "ID number", "phone", "street", "wife");
    staff.look(OFFICER, "03-case");
  }

  void theLeadFindsAMentor() {
    Hand hand = staff.open(LEAD, "/app/mentoring/assign?case=" + caseId);
    hand.see(MENTOR_NAME);
    staff.look(LEAD, "04-offers");
    hand.follow(MENTOR_NAME);
    hand.pick("Vai trò", "Kèm cặp chính").pick("Nhịp liên hệ", "Mỗi tuần");
    hand.write("Ngày người được giúp đã đồng ý", DAY.format(today));
    staff.look(LEAD, "04-assign");
    hand.press("Đề xuất và hỏi ý kiến").see("Đã đề xuất.");
    staff.look(LEAD, "04-assignment");
  }

  void theMentorAgreesAndLogsAVisitOnThePhone() {
    Hand hand = staff.open(MENTOR, "/app/today");
    staff.look(MENTOR, "05-today");
    hand.page().locator("a[href*='/app/mentoring/answer']").first().click();
    staff.look(MENTOR, "05-answer");
    hand.press("Tôi nhận").see("Cảm ơn anh/chị.");
    theVisit(staff.open(MENTOR, "/app/today"));
  }

  /** From Hôm nay to the saved visit: at most six taps, half a minute, nothing typed. */
  private void theVisit(Hand hand) {
    hand.takeTaps();
    long from = System.nanoTime();
    hand.follow("Ghi hoạt động");
    hand.pick("Người được giúp", "Anh Đoái").pick("Kết quả", "Ổn định");
    hand.press("Tiếp tục").see("Kiểm tra");
    hand.press("Lưu").see("Đã ghi");
    long seconds = Duration.ofNanos(System.nanoTime() - from).toSeconds();
    int taps = hand.takeTaps();
    System.out.println("A visit logged with " + taps + " taps in " + seconds + " s"); // for the log
    assertThat(taps).isLessThanOrEqualTo(6);
    hand.see("Lần gặp tới");
    staff.look(MENTOR, "05-saved");
  }

  void theOfficerRecordsConsent() {
    Hand hand = staff.open(OFFICER, "/app/people/consents?case=" + caseId);
    hand.pick("Xin đồng ý để", "Kể chuyện ẩn danh (chữ)");
    hand.choose("Kênh", "Website");
    hand.pick("Nói bằng cách nào", "Gặp trực tiếp");
    staff.look(OFFICER, "06-ask");
    hand.press("Mở lời giải thích").see("Lời giải thích đã đọc");
    hand.pick("Câu trả lời", "Đồng ý");
    hand.write("Đồng ý đến hết ngày", DAY.format(today.plusDays(360)));
    hand.pick("Nói bằng cách nào", "Bằng giấy");
    staff.look(OFFICER, "06-answer");
    hand.press("Ghi câu trả lời").see("Đã ghi: đồng ý.");
    hand.follow("Phiếu để ký").see("Phiếu đồng ý");
    staff.look(OFFICER, "06-slip");
  }

  void theMentorWritesTheStory() {
    Hand hand = staff.open(MENTOR, "/app/desk/case?id=" + caseId + "&tab=stories");
    hand.follow("Viết câu chuyện");
    hand.write("Tên bài", "Góc sửa xe của anh Đoái");
    hand.write("Tóm tắt", "Từ chỗ không dám ra ngõ, Đoái Còi nay dạy nghề cho người khác.");
    hand.write("Câu chuyện", String.join("\n\n", Helped.STORY));
    staff.look(MENTOR, "07-story");
    hand.press("Gửi để ẩn danh").see("Đã gửi câu chuyện.");
    staff.look(MENTOR, "07-sent");
  }

  void theOfficerAnonymisesAndHandsOver() {
    Hand hand = staff.open(OFFICER, "/app/stories/list");
    hand.page().locator("table a[href*='/app/stories/']").first().click();
    hand.see("Góc sửa xe của anh Đoái");
    staff.look(OFFICER, "08-read");
    hand.press("Chọn và ẩn danh").see("Chỗ cần quyết định");
    staff.look(OFFICER, "08-bench");
    assertThat(submit(hand.page()).isDisabled()).as("open findings block").isTrue();
    new BenchKeys(hand).walk();
    staff.look(OFFICER, "08-bench-search");
    hand.press("Thay hết những chỗ chắc chắn");
    decideTheRest(hand);
    hand.press("Ghi và tính lại").see("Không còn gì vướng");
    hand.tick("Tôi đã đọc hết bài công khai");
    staff.look(OFFICER, "08-ready");
    hand.press("Chuyển tòa soạn").see("Đã chuyển tòa soạn.");
  }

  private static void decideTheRest(Hand hand) {
    Locator open = hand.page().getByText(Pattern.compile("Còn \\d+ chỗ chưa quyết"));
    for (int i = 0; i < 40; i++) {
      String left = open.first().innerText();
      if (left.contains("Còn 0")) {
        return;
      }
      hand.press("Thay");
      hand.page().waitForFunction("left => !document.body.innerText.includes(left)", left);
    }
    throw new AssertionError("findings stay open: " + open.first().innerText());
  }

  private static Locator submit(Page page) {
    return page.locator("button:has-text('Chuyển tòa soạn')");
  }

  void theOfficerRecordsTheWithdrawal() {
    Hand hand = staff.open(OFFICER, "/app/people/consents?case=" + caseId);
    hand.page().locator("table a[href*='/app/people/consent?id=']").first().click();
    hand.pick("Nói bằng cách nào", "Qua điện thoại");
    hand.press("Rút đồng ý và gỡ bài").see("Đã rút");
    staff.look(OFFICER, "12-withdrawn");
  }

  private static String idIn(String url) {
    Matcher matcher = CASE.matcher(url);
    assertThat(matcher.find()).as(url).isTrue();
    return matcher.group(1);
  }
}
