package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Illness, disability and treatment of a person. */
public final class Sensitive implements Recognizer {
  private static final Folded ILLNESS =
      Folded.of(
          "(?<![a-z])(?:(?:nhiem |duong tinh (?:voi )?)?hiv(?:/aids)?|aids|methadone|tam than phan"
              + " liet|benh tam than|roi loan tam than|tram cam|dong kinh|ung thu(?:"
              + " (?:gan|phoi|vu|mau|da day|vom hong|dai trang|tuyen giap|xuong|co tu cung))?|u"
              + " (?:vu|nao|gan|xo)|bach cau cap|mau trang|viem tuy|ho van tim|lao khang"
              + " thuoc|nghien ruou|lao phoi|benh lao|viem gan(?: [bc](?![a-z]))?|xo gan|(?:dai"
              + " thao|tieu) duong|tai bien|dot quy|suy tim|tim bam sinh|benh tim|bai liet|duc thuy"
              + " tinh the|hen suyen|lupus|parkinson|da xo cung|thoai hoa [a-z]+|thoat vi dia"
              + " dem|chan thuong so nao|liet (?:nua nguoi|hai chan|mot chan|nam mot cho|1 ben"
              + " [a-z]+|mot ben [a-z]+|tay|chan)|mu (?:mot mat|hai mat|loa|ca hai mat)|cut"
              + " (?:mot|hai|ca hai|1|2) [a-z]+(?: tay| chan)?|bai nao|thieu nang tri tue|suy"
              + " than|chay than|giang mai|tran dich [a-z]+|nhoi mau co tim|cam diec|bi diec|nhiem"
              + " chat doc da cam|tu tu|tu sat)(?![a-z])");
  private static final Folded DISEASE =
      Folded.of(
          "(?<![a-z])(?:mac|bi|chua|dieu tri|mang|phat hien|tien su)(?: can)? (benh(?:"
              + " (?!vien|nhan|an|xa|tat|cho|tinh|thi|va)[a-z]+){1,3}?)(?=[,.;:!?)]|"
              + " (?:nen|va|phai|tu|da|cua|khi|roi|o|nang|lau|mat|chet|ma|thi|suot|nhieu)(?![a-z]))");
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:phong,? ?chong|phong ngua|hoi nguoi|truyen thong|quy phong)(?: benh| ve)? ?$");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Folded.Scan illness = ILLNESS.in(views);
    while (illness.find()) {
      String before = aligned.substring(Math.max(0, illness.start() - 24), illness.start());
      if (!GENERAL.matcher(before).find() && spelled(views, illness)) {
        String with = illness.group().matches("(?:liet|mu|cut|cam|bi|khiem).*") ? "bị tật" : "bệnh";
        out.accept(Candidate.cue(illness.start(), illness.end(), Kind.SENSITIVE, "illness", with));
      }
    }
    Folded.Scan disease = DISEASE.in(views);
    while (disease.find()) {
      out.accept(
          Candidate.cue(disease.start(1), disease.end(1), Kind.SENSITIVE, "illness", "bệnh"));
    }
  }

  /**
   * "mu" is no "mụ", "tu tu" no "từ từ": where marks are written they have to be the right ones.
   */
  private static boolean spelled(Views views, Folded.Scan m) {
    String written = views.text().substring(m.start(), m.end()).toLowerCase(java.util.Locale.ROOT);
    if (written.equals(m.group())) {
      return !m.group().matches("(?:mu|cut|u|tu|bi) .*");
    }
    return switch (m.group().substring(0, 2)) {
      case "mu" -> written.startsWith("mù");
      case "cu" -> written.startsWith("cụt");
      case "li" -> written.startsWith("liệt");
      case "tu" -> written.startsWith("tự");
      case "u " -> written.startsWith("u ") && !written.contains("ư");
      case "bi" -> written.startsWith("bị");
      case "ba" -> !written.startsWith("bài");
      default -> true;
    };
  }
}
