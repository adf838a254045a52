package vn.huongthien.anonymize.pattern;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days on which laws were passed: "Luật Đặc xá ngày 19/11/2018" tells nothing about a person.
 * Only the law's own day behind its own name is left, as any other day behind it may be the day of
 * a talk about it. Source: the laws themselves, in the official gazette (Công báo).
 */
final class LawDates {
  private static final Map<String, String> LAWS =
      Map.ofEntries(
          Map.entry("28/11/2013", "hien phap"),
          Map.entry("27/11/2015", "bo luat hinh su|bo luat to tung hinh su"),
          Map.entry("24/11/2015", "bo luat dan su"),
          Map.entry("25/11/2015", "luat thi hanh tam giu tam giam"),
          Map.entry("20/11/2019", "bo luat lao dong"),
          Map.entry("14/6/2019", "luat thi hanh an hinh su|luat giao duc"),
          Map.entry("19/11/2018", "luat dac xa|luat chan nuoi|luat trong trot"),
          Map.entry("30/3/2021", "luat phong chong ma tuy"),
          Map.entry("20/6/2012", "luat xu ly vi pham hanh chinh"),
          Map.entry("13/11/2020", "luat cu tru"),
          Map.entry("27/11/2023", "luat can cuoc|luat nha o"),
          Map.entry("20/11/2014", "luat can cuoc cong dan|luat ho tich|luat bao hiem xa hoi"),
          Map.entry("29/6/2024", "luat bao hiem xa hoi"),
          Map.entry("14/11/2008", "luat bao hiem y te|luat thi hanh an dan su"),
          Map.entry("13/11/2008", "luat quoc tich viet nam|luat giao thong duong bo"),
          Map.entry("19/6/2014", "luat hon nhan va gia dinh"),
          Map.entry("5/4/2016", "luat tre em|luat bao chi"),
          Map.entry("6/4/2016", "luat tiep can thong tin"),
          Map.entry("16/11/2013", "luat viec lam"),
          Map.entry("16/6/2025", "luat viec lam|luat to chuc chinh quyen dia phuong"),
          Map.entry("27/11/2014", "luat giao duc nghe nghiep"),
          Map.entry("29/11/2013", "luat dat dai"),
          Map.entry("18/1/2024", "luat dat dai"),
          Map.entry("12/6/2018", "luat an ninh mang|luat to cao"),
          Map.entry("26/6/2025", "luat bao ve du lieu ca nhan"),
          Map.entry("17/6/2009", "luat ly lich tu phap"),
          Map.entry("14/11/2022", "luat phong chong bao luc gia dinh"),
          Map.entry("9/6/2015", "luat mat tran to quoc viet nam"),
          Map.entry("16/6/2020", "luat thanh nien|luat hoa giai doi thoai tai toa an"),
          Map.entry("29/11/2006", "luat binh dang gioi"),
          Map.entry("25/11/2013", "luat tiep cong dan"),
          Map.entry("11/11/2011", "luat khieu nai"),
          Map.entry("20/6/2013", "luat hoa giai o co so"),
          Map.entry("20/6/2017", "luat tro giup phap ly"),
          Map.entry("17/6/2010", "luat nguoi khuyet tat|luat nuoi con nuoi"),
          Map.entry("20/6/2023", "luat hop tac xa"),
          Map.entry("17/6/2020", "luat doanh nghiep"),
          Map.entry("22/11/2019", "luat dan quan tu ve"),
          Map.entry("28/11/2023", "luat luc luong tham gia bao ve an ninh trat tu o co so"),
          Map.entry("20/11/2018", "luat cong an nhan dan"),
          Map.entry("27/6/2024", "luat duong bo|luat trat tu an toan giao thong duong bo"),
          Map.entry("15/6/2022", "luat thi dua khen thuong"),
          Map.entry("15/11/2017", "luat lam nghiep"),
          Map.entry("21/11/2017", "luat thuy san"),
          Map.entry("17/11/2020", "luat bao ve moi truong"),
          Map.entry("18/11/2016", "luat tin nguong ton giao"),
          Map.entry("23/11/2009", "luat nguoi cao tuoi"),
          Map.entry("30/11/2024", "luat tu phap nguoi chua thanh nien"));

  private static final int LONGEST = 110;
  private static final String BETWEEN =
      "(?: so \\S+| nam (?:19|20)\\d\\d| cua quoc hoi| duoc| quoc hoi| thong qua| ban hanh)*(?: ngay)? $";

  private static final Map<String, Pattern> PASSED =
      LAWS.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  law -> Pattern.compile("(?<![a-z])(?:" + law.getValue() + ")" + BETWEEN)));

  private LawDates() {}

  /** Whether the text before the date names the law that was passed on that day. */
  static boolean isPassed(DateFinds out, int start, int day, int month, int year) {
    Pattern law = PASSED.get(day + "/" + month + "/" + year);
    String before = out.before(start, LONGEST).replace(",", "").replace("(", "");
    return law != null && law.matcher(before).find();
  }
}
