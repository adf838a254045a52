package vn.huongthien.e2e;

import java.util.List;
import vn.huongthien.harness.Canaries;

/** The invented person of the thread, and what of him must never leave the case side. */
final class Helped {
  static final String NAME = "Đặng Khắc Đoái";
  static final String CALL_NAME = "anh Đoái";
  static final String ALIAS = "Đoái Còi";
  static final String BIRTH_YEAR = "1987";
  static final String ID_NUMBER = "025887004219";
  static final String PHONE = "0999417263";
  static final String ADDRESS = "số 47, tổ 9, phố Minh Lang";
  static final String WIFE = "Lường Thị Xoan";

  /** As the mentor tells it: everything in it that must not be read by anybody else. */
  static final List<String> STORY =
      List.of(
          "Đặng Khắc Đoái sinh năm 1987, nhà ở số 47, tổ 9, phố Minh Lang. Ngày về, anh Đoái ngại"
              + " gặp hàng xóm, suốt ngày ở trong nhà.",
          "Tổ kèm cặp đến thăm mỗi tuần. Vợ anh, chị Lường Thị Xoan, kể rằng chồng muốn có việc"
              + " làm mà chưa biết hỏi ai. Số của anh là 0999 417 263, ai có việc thì gọi.",
          "Được giúp làm lại giấy tờ và vay vốn, Đoái mở một góc sửa xe ở đầu ngõ. Nay anh đã có"
              + " khách quen, trả nợ đều từng tháng, buổi tối còn dạy nghề cho hai bạn trẻ.",
          "Bác Quế ở đầu xóm cho mượn đồ nghề lúc đầu.");

  private Helped() {}

  static Canaries canaries() {
    return new Canaries()
        .add("name", NAME)
        .add("given name", "Đoái")
        .add("alias", ALIAS)
        .add("ID number", ID_NUMBER)
        .add("phone", PHONE)
        .add("phone in groups", "0999 417 263")
        .add("street", "Minh Lang")
        .add("wife", WIFE)
        .add("wife's given name", "Xoan");
  }
}
