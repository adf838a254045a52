package vn.huongthien.anonymize.normal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All views of one normal text; each is made once, when it is first asked for. Not thread-safe. */
public final class Views {
  private final String text;
  private List<Token> tokens = List.of();
  private boolean split;
  private final Map<View, Stream> made = new EnumMap<>(View.class);
  private String aligned = "";
  private char spelling;
  private @Nullable Starts starts;

  /** The folded views without separators. */
  public enum View {
    PLAIN,
    KEYS,
    LEET,
    SOUND,
    NUMBERED,
    DIGITS
  }

  public Views(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    if (!split) {
      tokens = Tokens.of(text);
      split = true;
    }
    return tokens;
  }

  public Stream get(View view) {
    Stream stream = made.get(view);
    if (stream == null) {
      stream =
          switch (view) {
            case PLAIN -> plain();
            case KEYS -> mapped(false);
            case SOUND -> mapped(true);
            case LEET -> leet();
            case NUMBERED -> Digits.numbered(tokens(), get(View.PLAIN), text);
            case DIGITS -> Digits.of(tokens(), text);
          };
      made.put(view, stream);
    }
    return stream;
  }

  /** True when the view differs from the plain one. */
  public boolean differs(View view) {
    return !get(view).sameChars(get(View.PLAIN));
  }

  /** True when the text is typed without marks. */
  public boolean bare() {
    return spelling() == 'b';
  }

  /** True when the text is typed without capitals. */
  public boolean small() {
    return spelling() == 's' || (spelling() == 'b' && tokens().stream().noneMatch(Token::capital));
  }

  private char spelling() {
    if (spelling == 0) {
      long words = tokens().stream().filter(t -> t.shape() != Token.Case.NUMBER).count();
      long marked = tokens().stream().filter(Token::marked).count();
      boolean capitals =
          tokens().stream().anyMatch(t -> t.capital() && t.gap() != Token.Gap.SENTENCE);
      spelling = marked * 6 < words ? 'b' : capitals ? 'n' : 's';
    }
    return spelling;
  }

  /**
   * The text in plain lower-case letters, character by character: same length, same offsets,
   * separators as they are.
   */
  public String aligned() {
    if (aligned.length() != text.length()) {
      char[] out = text.toLowerCase(Locale.ROOT).toCharArray();
      if (out.length != text.length()) {
        out = text.toCharArray();
      }
      for (int i = 0; i < out.length; i++) {
        char c = text.charAt(i);
        char folded = Character.isSurrogate(c) ? c : Fold.fold(c);
        if (folded == Fold.SKIP) {
          out[i] = '\u02b0';
        } else if (folded != Fold.SEPARATOR) {
          out[i] = folded;
        }
      }
      aligned = new String(out);
    }
    return aligned;
  }

  /** Where words and figures begin in {@link #aligned()}. */
  public Starts starts() {
    Starts known = starts;
    if (known == null) {
      known = new Starts(aligned());
      starts = known;
    }
    return known;
  }

  private Stream plain() {
    Stream stream = new Stream();
    for (Token token : tokens()) {
      boolean first = true;
      for (int i = token.start(); i < token.end(); ) {
        int code = text.codePointAt(i);
        int next = i + Character.charCount(code);
        if (code < 128) {
          char folded = Fold.fold((char) code);
          if (folded != Fold.SEPARATOR) {
            stream.add(folded, i, next, first);
            first = false;
          }
        } else {
          String folded = Fold.fold(code);
          for (int k = 0; k < folded.length(); k++) {
            if (folded.charAt(k) != Fold.SKIP) {
              stream.add(folded.charAt(k), i, next, first);
              first = false;
            }
          }
        }
        i = next;
      }
    }
    return stream;
  }

  private Stream mapped(boolean sound) {
    Stream plain = get(View.PLAIN);
    Stream stream = new Stream();
    int from = 0;
    while (from < plain.length()) {
      int to = from + 1;
      while (!plain.wordStart(to)) {
        to++;
      }
      String word = plain.slice(from, to);
      Typing.Mapped keys = Typing.keystrokes(word);
      int[] back = keys.from();
      String result = keys.text();
      if (sound) {
        Typing.Mapped sounds = Typing.sound(keys.text());
        result = sounds.text();
        back = new int[result.length()];
        for (int i = 0; i < result.length(); i++) {
          back[i] = keys.from()[sounds.from()[i]];
        }
      }
      for (int i = 0; i < result.length(); i++) {
        int source = from + back[i];
        int end = i + 1 < result.length() ? plain.end(from + back[i + 1] - 1) : plain.end(to - 1);
        stream.add(result.charAt(i), plain.start(source), end, i == 0);
      }
      from = to;
    }
    return stream;
  }

  private Stream leet() {
    Stream stream = new Stream();
    boolean start = true;
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      int next = i + Character.charCount(code);
      boolean sign =
          (code == '@' || code == '$' || code == '!' || code == '|' || code == '€' || code == '+')
              && i > 0
              && Character.isLetter(text.charAt(i - 1))
              && next < text.length()
              && Character.isLetter(text.charAt(next));
      if (sign) {
        stream.add(Typing.leet((char) code), i, next, start);
        start = false;
      } else {
        String folded = Fold.fold(code);
        if (folded.isEmpty()) {
          start = true;
        } else if (folded.charAt(0) != Fold.SKIP) {
          for (int k = 0; k < folded.length(); k++) {
            stream.add(Typing.leet(folded.charAt(k)), i, next, start);
            start = false;
          }
        }
      }
      i = next;
    }
    return stream;
  }
}
