package vn.huongthien.anonymize;

import java.util.Map;
import java.util.Random;

/** The invented people of the tests; the same as in the red-team list. */
final class Cases {
  static final KnownIdentifiers TUAN =
      KnownIdentifiers.named("Nguyễn Văn Tuấn")
          .alias("Tuấn sẹo")
          .alias("Tuấn Ròm")
          .alias("Tún")
          .family("Trần Thị Hoa", "vợ")
          .family("Nguyễn Minh Khôi", "con trai")
          .family("Nguyễn Văn Bình", "bố")
          .family("Lê Thị Lụa", "mẹ")
          .birthDate("12/03/1985")
          .idNumber("001085000123")
          .idNumber("012345678")
          .phone("0912345678")
          .phone("0987654321")
          .email("tuan.nv85@example.com")
          .socialHandle("Tuấn Nguyễn Mộc")
          .address("số 12 ngõ 34 đường Láng, tổ 5, khu phố 3, phường Láng, Hà Nội")
          .prison("Trại giam Thanh Xuân")
          .judgment("45/2015/HSST")
          .plate("29X1-234.56")
          .bankAccount("0011004123456")
          .workplace("Xưởng mộc Tuấn Hoa")
          .build();
  static final KnownIdentifiers HOA =
      KnownIdentifiers.named("Lê Thị Hoà")
          .alias("Hoà còi")
          .family("Lê An", "em trai")
          .birthDate("1990")
          .address("ấp Bình Minh, xã Tân Hòa, tỉnh Tây Ninh")
          .prison("Trại giam Thủ Đức (Z30D)")
          .build();
  static final KnownIdentifiers HUNG =
      KnownIdentifiers.named("Phạm Quốc Hùng")
          .callName("Hùng")
          .alias("Hùng Cá")
          .alias("anh Ba Hùng")
          .address("hẻm 45/6 Lê Lợi, TP. Vũng Tàu")
          .prison("Trại giam Xuyên Mộc")
          .build();
  static final KnownIdentifiers PAO =
      KnownIdentifiers.named("Giàng A Páo")
          .alias("Páo")
          .address("bản Tà Xùa, xã Tà Xùa, tỉnh Sơn La")
          .build();
  static final KnownIdentifiers BLIN =
      KnownIdentifiers.named("Y Blin Niê")
          .alias("Ama Linh")
          .address("buôn Akô Dhông, Đắk Lắk")
          .build();
  static final KnownIdentifiers AN =
      KnownIdentifiers.named("Trần Ngọc An")
          .alias("An")
          .family("Trần Bảo Ngọc", "con gái")
          .address("thôn Đoài, xã Yên Bình, Phú Thọ")
          .other("nghệ nhân làm đàn bầu")
          .build();
  static final Map<String, KnownIdentifiers> ALL =
      Map.of("A", TUAN, "B", HOA, "C", HUNG, "D", PAO, "E", BLIN, "F", AN);

  private Cases() {}

  static Anonymizer engine() {
    return Anonymizer.builder().random(new Random(7)).build();
  }

  /** The public text with every default applied. */
  static String publicText(String text, KnownIdentifiers own) {
    Suggestion suggestion = engine().suggest(text, own, Context.forPublic());
    if (suggestion.isBlocked()) {
      throw new AssertionError("blocked: " + suggestion.blocked());
    }
    return suggestion.publicText();
  }
}
