package vn.huongthien.anonymize.normal;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.HiddenCharacters;

/**
 * Brings a text into normal form: HTML tags and entities, hidden characters, line ends, odd spaces,
 * NFC. Keeps for every character where it came from.
 */
public final class Normalizer {
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!--.{0,2000}?-->|/?(?:a|b|i|u|s|p|br|hr|em|strong|span|div|font|img|h[1-6]|ul|ol|li"
              + "|table|tbody|thead|tr|td|th|blockquote|sup|sub|small|mark|code|pre|figure"
              + "|figcaption|wbr|script|style|section|article|header|footer|title|body|html|head"
              + "|meta|link|button|input|label|q|cite|del|ins)(?:\\s[^<>]{0,2000})?/?>)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BREAKING =
      Pattern.compile(
          "</?(?:p|br|hr|div|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|figure|figcaption|section"
              + "|article|header|footer|title)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)*(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
  private static final Map<String, Integer> NAMED = named();

  private final String in;
  private final StringBuilder out = new StringBuilder();
  private int[] starts;
  private int[] ends;
  private final Map<String, Integer> hidden = new TreeMap<>();

  private Normalizer(String in) {
    this.in = in;
    this.starts = new int[in.length() + 16];
    this.ends = new int[in.length() + 16];
  }

  /** Normalises a text. */
  public static NormalText of(String text) {
    Normalizer n = new Normalizer(text);
    n.run();
    return new NormalText(
        n.out.toString(),
        Arrays.copyOf(n.starts, n.out.length()),
        Arrays.copyOf(n.ends, n.out.length()),
        text.length(),
        new HiddenCharacters(n.hidden));
  }

  private void run() {
    Matcher tag = TAG.matcher(in);
    Matcher entity = ENTITY.matcher(in);
    int i = 0;
    while (i < in.length()) {
      char c = in.charAt(i);
      if (c == '<' && tag.region(i, in.length()).lookingAt()) {
        count("markup");
        if (BREAKING.matcher(tag.group()).matches()) {
          put('\n', i, tag.end());
        }
        i = tag.end();
      } else if (c == '&' && entity.region(i, in.length()).lookingAt() && decoded(entity) >= 0) {
        count("entity");
        int code = decoded(entity);
        if (!drop(code, i)) {
          put(space(code), i, entity.end());
        }
        i = entity.end();
      } else {
        i = plain(i);
      }
    }
    compose();
  }

  private int plain(int i) {
    char c = in.charAt(i);
    if (c >= ' ' && c < 127) {
      put(c, i, i + 1);
      return i + 1;
    }
    int code = in.codePointAt(i);
    int next = i + Character.charCount(code);
    if (c == '\r') {
      int end = next < in.length() && in.charAt(next) == '\n' ? next + 1 : next;
      put('\n', i, end);
      return end;
    }
    if (Character.isSurrogate(c) && next == i + 1) {
      put('\uFFFD', i, next);
    } else if (!drop(code, i)) {
      put(space(code), i, next);
    }
    return next;
  }

  /** True when the character is invisible and therefore left out; counts it. */
  private boolean drop(int code, int at) {
    int type = Character.getType(code);
    if (code == '\n' || code == '\t') {
      return false;
    }
    if (code == 0xAD) {
      count("soft-hyphen");
      return true;
    }
    if (type == Character.CONTROL) {
      count("control");
      return true;
    }
    if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x61C) {
      count("bidi");
      return true;
    }
    boolean filler =
        code == 0x34F
            || code == 0x115F
            || code == 0x1160
            || code == 0x3164
            || code == 0xFFA0
            || code == 0x17B4
            || code == 0x17B5
            || code == 0x2800;
    boolean selector = (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    if (type == Character.FORMAT || filler || selector) {
      boolean inWord = at > 0 && Character.isLetterOrDigit(in.charAt(at - 1));
      count(inWord && !selector ? "format" : "joiner");
      return true;
    }
    return false;
  }

  private static int space(int code) {
    int type = Character.getType(code);
    if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
      return '\n';
    }
    return type == Character.SPACE_SEPARATOR ? ' ' : code;
  }

  private void count(String kind) {
    hidden.merge(kind, 1, Integer::sum);
  }

  private void put(int code, int start, int end) {
    int from = out.length();
    out.appendCodePoint(code);
    grow(out.length());
    for (int k = from; k < out.length(); k++) {
      starts[k] = start;
      ends[k] = end;
    }
  }

  private void grow(int length) {
    if (length > starts.length) {
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
  }

  /** NFC, cluster by cluster, so that each result knows its source. */
  private void compose() {
    String raw = out.toString();
    if (java.text.Normalizer.isNormalized(raw, Form.NFC)) {
      return;
    }
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    out.setLength(0);
    starts = new int[raw.length() + 16];
    ends = new int[raw.length() + 16];
    int i = 0;
    while (i < raw.length()) {
      int end = i + Character.charCount(raw.codePointAt(i));
      while (end < raw.length() && isMark(raw.codePointAt(end))) {
        end += Character.charCount(raw.codePointAt(end));
      }
      String cluster = java.text.Normalizer.normalize(raw.substring(i, end), Form.NFC);
      int from = out.length();
      out.append(cluster);
      grow(out.length());
      for (int k = from; k < out.length(); k++) {
        starts[k] = oldStarts[i];
        ends[k] = oldEnds[end - 1];
      }
      i = end;
    }
  }

  private static boolean isMark(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static int decoded(Matcher entity) {
    int code;
    if (entity.group(1) != null) {
      code = Integer.parseInt(entity.group(1));
    } else if (entity.group(2) != null) {
      code = Integer.parseInt(entity.group(2), 16);
    } else {
      return NAMED.getOrDefault(entity.group(3), -1);
    }
    boolean valid = Character.isValidCodePoint(code) && code > 0 && (code >> 11) != 0x1B;
    return valid ? code : -1;
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> map = new TreeMap<>();
    String table =
        "amp& lt< gt> quot\" apos' nbsp\u00a0 shy\u00ad zwnj\u200c zwj\u200d ndash– mdash— hellip…"
            + " lsquo‘ rsquo’ ldquo“ rdquo” bull• middot· Agraveà";
    for (String entry : table.split(" ", -1)) {
      map.put(entry.substring(0, entry.length() - 1), entry.codePointAt(entry.length() - 1));
    }
    String[] marks = {"grave", "\u0300", "acute", "\u0301", "tilde", "\u0303", "circ", "\u0302"};
    for (char base : "aeiouyAEIOUY".toCharArray()) {
      for (int m = 0; m < marks.length; m += 2) {
        String composed = java.text.Normalizer.normalize(base + marks[m + 1], Form.NFC);
        if (composed.length() == 1) {
          map.put(base + marks[m], (int) composed.charAt(0));
        }
      }
    }
    return map;
  }
}
