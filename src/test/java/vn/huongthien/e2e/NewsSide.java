package vn.huongthien.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The steps of those who never meet the person: editor, legal reviewer, chief; the confirmer. */
final class NewsSide {
  private static final String EDITOR = "bientap.1";
  private static final String CONFIRMER = "xacnhan.phutho";
  private static final String LEGAL = "phaply.1";
  private static final String CHIEF = "tongbientap.1";
  private static final String TITLE = "Góc sửa xe ở đầu ngõ";

  private final Staff staff;
  private String item = "";

  NewsSide(Staff staff) {
    this.staff = staff;
  }

  void theEditorNeverMeetsARawWord() {
    Hand hand = staff.open(EDITOR, "/app/newsroom/desk");
    staff.look(EDITOR, "09-desk");
    hand.page().locator("table a[href*='/app/newsroom/item']").first().click();
    hand.see("Góc sửa xe");
    item = hand.page().url().replaceAll(".*[?&]id=([0-9A-Z]{13}).*", "$1");
    noRawWord(hand.page());
    staff.look(EDITOR, "09-item");
    hand.write("Tiêu đề", TITLE);
    hand.press("Lưu thành bản mới").see("Đã lưu thành bản mới.");
    noRawWord(hand.page());
    item = hand.page().url().replaceAll(".*[?&]id=([0-9A-Z]{13}).*", "$1");
    hand.press("Trình duyệt").see("Đã trình");
    noRawWord(hand.page());
  }

  private static void noRawWord(Page page) {
    assertThat(Helped.canaries().in(page.content())).as(page.url()).isEmpty();
  }

  void threePeoplePassTheGates() {
    Hand confirmer = staff.open(CONFIRMER, "/app/stories/confirm");
    staff.look(CONFIRMER, "10-waiting");
    confirmer.follow(TITLE).see(Helped.NAME);
    staff.look(CONFIRMER, "10-confirm");
    String here = confirmer.page().url();
    seesAllThatIsHashed(confirmer.page());
    confirmer.pickAll("Đã xem từng điều").press("Xác nhận cho qua");
    confirmer.see("Hãy đọc cả hai bài đến hết");
    confirmer.tick("Tôi đã đọc đến hết bài gốc").tick("Tôi đã đọc đến hết bản sẽ đăng");
    confirmer.press("Xác nhận cho qua").see("Đã xác nhận.");
    confirmer.page().navigate(here);
    confirmer.see("đã xác nhận lúc");
    staff.look(CONFIRMER, "10-confirmed");
    pass(LEGAL, "10-legal");
    pass(CHIEF, "10-chief");
  }

  /** Each field of the payload, by the words that an edition of this story has for it. */
  private static void seesAllThatIsHashed(Page page) {
    String shown = page.locator(".ht-preview").innerText();
    assertThat(shown).contains(TITLE);
    String about = page.locator(".ht-preview + dl").innerText();
    for (String label :
        new String[] {
          "Câu chuyện",
          "Địa chỉ trên trang",
          "Nơi chốn cho người đọc",
          "Ngôn ngữ của bài",
          "Mảng nội dung",
          "Ảnh, clip"
        }) {
      assertThat(about).contains(label);
    }
    assertThat(about).contains("/cau-chuyen/").containsPattern("[0-9a-f]{64}");
  }

  private void pass(String userName, String name) {
    Hand hand = staff.open(userName, "/app/newsroom/review?id=" + item);
    noRawWord(hand.page());
    staff.look(userName, name);
    hand.pickAll("Đã kiểm tra").press("Duyệt cổng này").see("Đã duyệt cổng của anh/chị.");
  }

  void theChiefEditorPublishes() {
    Hand hand = staff.open(CHIEF, "/app/newsroom/review?id=" + item);
    staff.look(CHIEF, "11-publish");
    hand.press("Đăng ngay").see("Đã đăng.");
  }

  void theRegisterHoldsTheProof() {
    Hand hand = staff.open(EDITOR, "/app/newsroom/deliveries");
    staff.look(EDITOR, "12-deliveries");
    hand.page().locator("table a[href*='/app/newsroom/takedown']").first().click();
    hand.see("Bằng chứng đã gỡ");
    for (int i = 0; i < 60 && !hand.page().content().contains("trả lời 410"); i++) {
      hand.page().waitForTimeout(500);
      hand.page().reload();
    }
    hand.see("trả lời 410");
    staff.look(EDITOR, "12-proof");
  }
}
