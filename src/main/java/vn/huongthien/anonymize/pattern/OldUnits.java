package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/**
 * A province of today and one that went into it in July 2025: told together they say as much as a
 * smaller area, so the old one goes.
 */
public final class OldUnits implements Recognizer {
  private static final String MERGED =
      "Tuyên Quang:Hà Giang|Lào Cai:Yên Bái|Thái Nguyên:Bắc Kạn|Phú Thọ:Vĩnh Phúc,Hòa Bình,Hoà Bình"
          + "|Bắc Ninh:Bắc Giang|Hưng Yên:Thái Bình|Hải Phòng:Hải Dương|Ninh Bình:Hà Nam,Nam Định"
          + "|Quảng Trị:Quảng Bình|Đà Nẵng:Quảng Nam|Quảng Ngãi:Kon Tum|Gia Lai:Bình Định"
          + "|Khánh Hòa:Ninh Thuận|Lâm Đồng:Đắk Nông,Bình Thuận|Đắk Lắk:Phú Yên|Đồng Nai:Bình Phước"
          + "|Hồ Chí Minh:Bà Rịa Vũng Tàu,Bình Dương|Tây Ninh:Long An|Cần Thơ:Sóc Trăng,Hậu Giang"
          + "|Vĩnh Long:Bến Tre,Trà Vinh|Đồng Tháp:Tiền Giang|Cà Mau:Bạc Liêu|An Giang:Kiên Giang";
  private static final Map<String, String> NEW_OF_OLD = new HashMap<>();

  static {
    for (String entry : MERGED.split("\\|", -1)) {
      int colon = entry.indexOf(':');
      for (String old : entry.substring(colon + 1).split(",", -1)) {
        NEW_OF_OLD.put(Fold.text(old), Fold.text(entry.substring(0, colon)));
      }
    }
  }

  private record Mention(int start, int end, String name) {}

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    List<Token> tokens = views.tokens();
    List<Mention> mentions = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = PlaceWords.match(tokens, i);
      if (end > i) {
        int from = tokens.get(i).start();
        int to = tokens.get(end - 1).end();
        String name = Fold.text(views.text().substring(from, to));
        told.add(name);
        mentions.add(new Mention(from, to, name));
        i = end - 1;
      }
    }
    for (Mention m : mentions) {
      String now = NEW_OF_OLD.get(m.name());
      if (now != null && told.contains(now)) {
        out.accept(Candidate.cue(m.start(), m.end(), Kind.PLACE, "old-unit", "một nơi"));
      }
    }
  }
}
