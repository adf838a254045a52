package vn.huongthien.anonymize.pattern;

import java.util.List;

/**
 * Names of illness, disability, addiction and of what else is whispered about, that mean nothing
 * else wherever they stand.
 */
final class Ailments {
  private static final String INNER =
      "hội chứng thận hư|thận hư|basedow|bazơđô|cường giáp|suy giáp|bướu cổ|bướu giáp|viêm màng"
          + " não|viêm não|phù phổi|giãn phế quản|khí phế thũng|lao (?:cột sống|xương|màng"
          + " não|hạch|ruột|kháng thuốc|phổi)|xơ vữa|phình mạch|rung nhĩ|loạn nhịp(?: tim)?|suy"
          + " tủy|đa u tủy|u lympho|thiếu máu (?:nặng|bẩm sinh|mãn|mạn)|xuất huyết (?:não|dạ"
          + " dày|tiêu hóa)|thủng dạ dày|giời leo|nhiễm trùng máu|rò hậu môn|bán thân bất toại|sốt"
          + " bại liệt|polio|viêm (?:đa )?(?:khớp|cột sống)(?: dạng thấp| dính khớp)?|thoát vị|gai"
          + " đôi|trượt đốt sống|phẫu thuật (?:tim|não|cột sống)|đặt stent|máy trợ tim|hậu môn nhân"
          + " tạo|mở khí quản|thở (?:máy|ô-?xy|oxy)|ghép (?:thận|gan|tim|tủy|giác mạc)|nhiễm"
          + " (?:HIV|giang mai|lậu|lao|độc chì|độc thủy ngân|độc thuốc sâu|chất độc)";
  private static final String SEEN =
      "tăng nhãn áp|bong võng mạc|mắt kém|mắt lác|mắt lé|mắt mờ đục|mù chữ nổi|ù tai kinh niên|lãng"
          + " tai|nghễnh ngãng|máy trợ thính|máy nghe|chân vòng kiềng|chân khoèo|tay"
          + " khoèo|(?:tay|chân|bàn tay|bàn chân) (?:sáu|bốn|ba|sáu) ngón|thừa (?:một )?ngón|chân"
          + " (?:thấp chân cao|ngắn chân dài|thấp chân|tập tễnh|đi khập khiễng)|người lùn|lưng"
          + " gù|gù lưng|lưng còng|còng lưng|vẹo cột sống|nứt đốt sống|mất giọng|mất tiếng|liệt"
          + " mặt|méo miệng|run tay|run chân|co giật|ngất xỉu|sẹo (?:lồi|bỏng|dài|mổ)|bỏng"
          + " (?:nặng|axit|xăng|toàn thân|nửa mặt|mặt)|mặt biến dạng|dị dạng|dị tật|bớt đỏ|chậm"
          + " phát triển|chậm hiểu|chậm nói|trí tuệ kém|thiểu năng|suy nhược(?: thần kinh| cơ"
          + " thể)?|suy dinh dưỡng nặng";
  private static final String MIND =
      "hóa điên|phát điên|điên loạn|hóa dại|mộng du|quáng gà|mù màu|lẩn thẩn|quẫn trí|mất trí(?:"
          + " nhớ)?|đãng trí|lú lẫn|loạn trí|ảo thanh|nghe tiếng nói trong đầu|hoảng loạn|rối loạn"
          + " hoảng sợ|sang chấn tâm lý|hậu sang chấn|đa nhân cách|(?:tự )?rạch tay|tự hại|nhảy"
          + " cầu|treo cổ|cắt cổ tay|uống thuốc (?:ngủ|sâu|trừ sâu|chuột|diệt cỏ)|sợ (?:tiếng"
          + " động|đám đông|bóng tối)(?: lớn)?|nghiện lại|tái nghiện|ngáo đá|vật thuốc|phê"
          + " thuốc|hít keo|cơn nghiện|đói thuốc|dùng (?:lại )?ma túy|chơi (?:đá|ke|hàng"
          + " trắng)|nghiện (?:rượu|bia|ma túy|ma tuý|thuốc|cờ bạc|game|lô đề|đề|keo|cần sa|bóng"
          + " cười|hút|ngập|bài|điện tử)|tiền sử (?:nghiện|động kinh|tâm thần|tim|sử dụng ma"
          + " túy)|trại tâm thần|bệnh viện tâm thần|khoa tâm thần";
  private static final String WHISPERED =
      "vẩy nến|vảy nến|á sừng|lang ben|bạch biến|bạch tạng|phong cùi|làng phong|trại phong|đồng"
          + " tính|chuyển giới|song tính|lưỡng tính|liên giới tính|vô sinh|hiếm muộn|mãn kinh"
          + " sớm|mại dâm|bán dâm|làm gái|gái gọi|đứng đường|con hoang|con rơi|con ngoài giá"
          + " thú|loạn luân|chửa hoang|nạo (?:phá )?thai|phá thai|mang thai hộ|đẻ (?:mướn|thuê)|thụ"
          + " tinh (?:ống nghiệm|nhân tạo)|lạc nội mạc";

  static final List<String> ALL = List.of(INNER, SEEN, MIND, WHISPERED);

  private Ailments() {}
}
