package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import vn.huongthien.anonymize.Kind;

/** Words that tell who a victim was without naming her. */
final class Victims {
  private static final String WHO =
      "(?:một |hai |ba |bốn |năm |mấy |những |hàng |\\d+ )?(?:chị |cô |bà |ông |anh |cụ |"
          + "bé |cháu |đứa |em |vợ chồng |mẹ con |hai mẹ con |người |nữ |nam )?"
          + "(?:cụ ông|cụ bà|bà cụ|ông cụ|bé gái|bé trai|cháu bé|cháu gái|cháu|đứa trẻ|đứa em|"
          + "đứa|em bé|chị em gái|hai chị em|cô giáo|thầy giáo|bác giáo"
          + "|góa phụ|bà mẹ|nữ sinh|học sinh|sinh viên|thủ thư|bảo vệ|tài xế|xe ôm|người bán|"
          + "bà bán|ông bán|cô bán|chị bán|hàng xóm"
          + "|mẹ đơn thân|vợ chồng|mẹ con|bạn học|bạn gái|người yêu|vợ cũ|chồng cũ|người tình|"
          + "chủ nợ|chủ bưởng|chủ tiệm|chủ quán|chủ nhà"
          + "|đồng nghiệp|em họ|cháu họ|em gái|em trai|anh trai|chị gái|người già|"
          + "cựu chiến binh|cán bộ|công nhân|giáo viên|y tá|bác sĩ|thai phụ|bạn thân|người bạn|"
          + "vợ chồng già|cụ già|ông lão|bà lão|chục (?:người|sinh viên|hộ|bà con)|sinh viên|"
          + "nông dân|dì|cậu|mợ|bạn tù|lái xe|chủ xe|bạn nhậu|bà chủ|ông chủ|chủ trọ|người ta|"
          + "mẹ già|chị dâu|em dâu|anh rể|"
          + "cha dượng|mẹ kế|vợ|chồng|phụ nữ|đàn ông|thanh niên|khách)";
  private static final String REST = "(?:[^,.;:!?\\n()\"”]{0,40}\\p{L})?";
  static final List<Rule> RULES =
      List.of(
          rule(
              "(?:nạn nhân|bị hại|người bị hại|người bị nạn|người mất|người chết|người tôi (?:hại|"
                  + "đâm|lừa))[^.;!?\\n]{0,60}?[ ,:]("
                  + WHO
                  + REST
                  + ")"),
          rule(
              "(?:trong (?:đó|nớ|số đó|ấy)|trên xe|dưới tàu|trên đò|trong nhà) (?:có|là|còn) ("
                  + WHO
                  + REST
                  + ")"),
          rule(
              "(?:đâm|chém|lừa|cướp|giật|trộm|ăn trộm|lấy trộm|hại|xâm hại|hiếp|đánh|giết|tông|"
                  + "đụng|cán|"
                  + "gây tai nạn(?: chết)?(?: cho)?|làm chết|làm bị thương|bóp cổ|tạt axit)(?: chết|"
                  + " trúng| gãy tay| tiền| túi| dây chuyền)?(?: của)? ("
                  + WHO
                  + REST
                  + ")"),
          rule(
              "(?:mẹ|cha|bố|má|ba|vợ|chồng|con|gia đình|người nhà) (?:của )?(?:nạn nhân|bị hại|"
                  + "(đứa (?:bé |trẻ |nhỏ )?(?:đi|chết|mất|đã)"
                  + REST
                  + "))"),
          rule(
              "(?:người|đứa|kẻ) (?:mình|tôi|tui|em|con|anh ấy|hắn|nó) (?:lỡ tay |đã |"
                  + "từng )?(?:làm chết|giết|đâm|hại|đánh chết|tông chết|lừa|cướp)"));

  private Victims() {}

  private static Rule rule(String regex) {
    return new Rule(Cues.of(regex), Victims::found);
  }

  private static void found(Matcher m, String text, Consumer<Candidate> out) {
    int group = m.groupCount() > 0 && m.start(1) >= 0 ? 1 : 0;
    out.accept(Rule.candidate(m, group, Kind.VICTIM, "victim", "một người"));
  }
}
