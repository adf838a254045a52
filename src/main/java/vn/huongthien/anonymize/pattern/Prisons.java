package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/** Prisons by name, number or code; sub-camps and cells. */
public final class Prisons implements Recognizer {
  private static final Folded HEAD =
      Folded.of(
          "(?<![a-z0-9])(?:trai(?: tam)? giam|nha tam giu|co so giao duc|truong giao duong|phan"
              + " trai(?: giam)?|trai cai tao|trai|khu giam|buong giam|buong)(?: so)?(?="
              + " [a-z0-9])");
  private static final Folded CODE = Folded.of("(?<![a-z0-9])z\\d{2}[a-z]?(?![a-z0-9])");

  private static final Pattern KIN = Pattern.compile("(?<![a-z])(?:con|em|chau|be|anh|bac) $");
  private static final Pattern AGE = Pattern.compile("tuoi|t|thang");

  /** "giấy ra trại GCN 660": the paper's kind. */
  private static final Pattern PAPER = Pattern.compile("gcn|qd|grt");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    Folded.Scan code = CODE.in(views);
    while (code.find()) {
      out.accept(
          Candidate.structured(
              code.start(), code.end(), Kind.PRISON, "prison-code", "một trại giam"));
    }
    Folded.Scan head = HEAD.in(views);
    List<Token> tokens = views.tokens();
    while (head.find()) {
      int i = Words.at(tokens, head.end());
      if (i >= tokens.size() || !tokens.get(i).gap().joins()) {
        continue;
      }
      int end = end(views, tokens, i);
      boolean counts =
          end < tokens.size()
              && tokens.get(end).gap().joins()
              && tokens.get(end).fold().matches("nguoi|nam|con");
      String word = head.group();
      if (word.equals("trai") && son(views, tokens, head.start(), i)) {
        continue;
      }
      if (end > i && !(counts && tokens.get(i).shape() == Token.Case.NUMBER)) {
        out.accept(
            Candidate.structured(
                head.start(),
                tokens.get(end - 1).end(),
                Kind.PRISON,
                "prison",
                word.startsWith("buong") ? "buồng giam" : "một trại giam"));
      }
    }
  }

  /** "con trai 6 tuổi", "em trai Đạt": no camp. */
  private static boolean son(Views views, List<Token> tokens, int start, int i) {
    boolean kin = KIN.matcher(views.aligned().substring(Math.max(0, start - 6), start)).find();
    boolean plain = views.text().startsWith("rai", start + 1);
    boolean aged =
        i + 1 < tokens.size()
            && tokens.get(i + 1).gap().joins()
            && AGE.matcher(tokens.get(i + 1).fold()).matches();
    return kin && plain && (aged || !views.bare());
  }

  private static int end(Views views, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    boolean day =
        i + 1 < tokens.size()
            && first.shape() == Token.Case.NUMBER
            && tokens.get(i + 1).lower().equals("tháng");
    if (day) {
      return i;
    }
    int behind = first.end();
    if (Character.isDigit(first.fold().isEmpty() ? 'x' : first.fold().charAt(0))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).start() == behind + 1
        && Character.isDigit(
            tokens.get(i + 1).fold().isEmpty() ? 'x' : tokens.get(i + 1).fold().charAt(0))) {
      return i;
    }
    boolean paper = views.text().startsWith("/", behind);
    if (paper && Character.isDigit(first.fold().charAt(0))) {
      return i;
    }
    boolean number =
        Character.isDigit(first.fold().isEmpty() ? 'x' : first.fold().charAt(0))
            || (first.fold().length() <= 4 && first.fold().matches("[a-z]\\d+[a-z]?"));
    if (number) {
      return cell(views, tokens, i) ? i + 2 : i + 1;
    }
    if (PAPER.matcher(first.fold()).matches()) {
      return i;
    }
    int k = i;
    while (k < tokens.size()
        && k < i + 4
        && tokens.get(k).capital()
        && (k == i || tokens.get(k).gap().joins())) {
      k++;
    }
    boolean numbered =
        k > i
            && k < tokens.size()
            && tokens.get(k).shape() == Token.Case.NUMBER
            && tokens.get(k).length() < 3
            && tokens.get(k).gap() == Token.Gap.SPACE;
    return numbered ? k + 1 : k;
  }

  /** "buồng C3-09": the number of the cell behind the house. */
  private static boolean cell(Views views, List<Token> tokens, int i) {
    int behind = tokens.get(i).end();
    return i + 1 < tokens.size()
        && Character.isLetter(tokens.get(i).fold().charAt(0))
        && tokens.get(i + 1).start() == behind + 1
        && views.text().charAt(behind) == '-'
        && tokens.get(i + 1).shape() == Token.Case.NUMBER;
  }
}
