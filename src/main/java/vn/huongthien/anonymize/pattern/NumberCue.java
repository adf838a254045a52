package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.pattern.MixedNumber.Letters;

/**
 * A word that says what is numbered, and how such a number looks.
 *
 * @param words the word with all that may stand between it and the number
 * @param least so many figures at least
 * @param whole so many figures has such a number, 0 when that varies
 */
record NumberCue(Folded words, Kind kind, Letters letters, int least, int whole) {
  /** Between the word and the number. */
  private static final String FILL =
      "(?:(?: [a-z]{1,7}){1,4}?(?=,? (?:so|la|doc duoc|doc ra|ghi)(?![a-z])|:))?(?:,? (?:9 so|12 so|chin so|muoi hai so|so|cu|moi|la|cua (?:em|toi|tui|anh|chi|no|han|con|co|chau|ba|ong|minh|vo chong)|em|toi|tui|no|han|day|nay|thi|co|co so|mang|mang so|ghi|ghi so|doc|doc duoc|doc ra|dong|dong so|dap|dap so|khac|khac so|in|de|van|con|nhan|nhan tien|chinh|khac chu|het han|duoc|chi con|may|thoi|nhu sau|ro rang|cho dung)){0,4}+(?: ?[:,–-])?[ \\n]{1,2}[\"“(]?";

  private static final String BANKS =
      "[a-z]{2,9}bank|vcb|bidv|acb|mb|vib|tpb|scb|shb|msb|ocb|lpb|stb|agri|vietin|techcom|sacom|kien long|nam a|dong a|bac a|lien viet";

  static final List<NumberCue> ALL =
      List.of(
          cue(
              "can cuoc(?: cong dan)?|cccd|cmnd|cmt|chung minh(?: nhan dan| thu)?|(?:so|ma) dinh danh(?: ca nhan)?",
              Kind.ID_NUMBER,
              Letters.NONE,
              6,
              12),
          cue(
              "(?:the )?(?:bhyt|bhxh|bao hiem(?: y te| xa hoi| than tau)?)|so (?:bhxh|bao hiem xa hoi)|ma so thue|mst|ho chieu|passport|gplx(?: hang [a-z]\\d?)?|(?:giay phep|bang) lai(?: xe)?(?: hang [a-z]\\d?)?,?",
              Kind.ID_NUMBER,
              Letters.CAPITAL,
              5,
              0),
          cue(
              "so khung|so may|so dong co|so dien|(?:khac|duc|dap|dong|danh|son) so|giay phep(?: [a-z]{2,6}){0,3}|khung|than may|than cua|dap duoi de|se-?ri|se ri|serial|imei|so hieu|so phat hanh|bia (?:ghi|so|do)|bien lai|bien nhan|hop dong(?: [a-z]{2,6}){0,3}|khe uoc|chung chi(?: [a-z]{2,6}){0,2}|so (?:dieu tri|thuyen vien|ho ngheo|vay|gop|kham|tiet kiem|do|hong|hoi vien)|the (?:hoi(?: vien)?(?: [a-z]{2,6}){0,3}|tai|nhan vien|hoc vien|bao hanh)|ma (?:nhan vien|hoc vien|sinh vien|khach hang|vung trong|don|van don|tau|so so|ho so|cong to)|so (?:so|dong ho|cong to|the|giay|phieu|ho so)|giay khai sinh(?: [a-z]{2,6}){0,2}|bang khoan(?: cu)?|tem|co ma",
              Kind.ID_NUMBER,
              Letters.CAPITAL,
              4,
              0),
          cue(
              "(?:so )?tai khoan(?: (?:"
                  + BANKS
                  + "))?|stk|so tk|so the(?: [a-z]{2,6}){0,2}|(?:qua |vao |vo |chuyen )?(?:"
                  + BANKS
                  + ")",
              Kind.BANK_ACCOUNT,
              Letters.NONE,
              7,
              0),
          cue(
              "(?:(?:goi|so|sdt|dien thoai|di dong|zalo|may ban|may|co dinh)(?: (?:may|cho|nha|vo|chong|me|cha|con|con gai|con trai|anh|chi|em|chu|bac|ba|ong|ban|moi|dien thoai|ben|cua|[a-z]{2,6}(?=[,:])))*,?)",
              Kind.PHONE,
              Letters.NONE,
              9,
              10),
          cue("may ban|so ban|co dinh|goi ban", Kind.PHONE, Letters.NONE, 7, 0),
          cue(
              "(?:bien(?: so| xe| kiem soat| kiem tra)?|bks)(?: (?:xe|so))?|(?:con|xe) (?:dream|wave|sirius|win|future|exciter|vision|lead|air blade|ab|cub|jupiter|winner)(?: [a-z]{2,6})?",
              Kind.PLATE,
              Letters.SPOKEN,
              5,
              0),
          cue(
              "ban an(?: [a-z]{2,6}){0,5}? so|ban an|(?:tren )?toa(?: tren)? thi|(?<!giam )(?<!xoa )(?<!hoan )(?<!hanh )an(?: (?:tu|phat))? so|cai an|so an(?: [a-z]{2,6}){0,4}|thu ly so",
              Kind.JUDGMENT,
              Letters.SPOKEN,
              2,
              0),
          cue(
              "(?:quyet dinh|qd|gcn|giay (?:chung nhan|ra trai|tha|xac nhan|chap hanh xong)|xac nhan)(?: (?:mien|giam|dinh chi|tam dinh chi|hoan|dac xa|tha|chap hanh|xong|hinh phat|tu|an|phan|con lai|quan che|xoa|tich|thi hanh|tien|phat|cu|cua|xa|trai|khong|vi|pham|tha tu|truoc thoi han)){0,6}(?: so)?",
              Kind.DECISION,
              Letters.SPOKEN,
              2,
              0));

  private static NumberCue cue(String words, Kind kind, Letters letters, int least, int whole) {
    return new NumberCue(
        Folded.of("(?<![a-z])(?:" + words + ")" + FILL + "(?=[a-z0-9(+])"),
        kind,
        letters,
        least,
        whole);
  }
}
