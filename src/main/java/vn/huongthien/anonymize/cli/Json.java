package vn.huongthien.anonymize.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The little JSON that the command line needs, so that the module depends on nothing for it. */
final class Json {
  private static final int DEEPEST = 64;

  private final String in;
  private int at;
  private int depth;

  private Json(String in) {
    this.in = in;
  }

  /** Objects become maps in order, arrays lists, numbers doubles. */
  static @Nullable Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.blank();
    if (json.at < text.length()) {
      throw json.bad("text behind the end");
    }
    return value;
  }

  static void quote(String s, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private @Nullable Object value() {
    blank();
    if (at >= in.length()) {
      throw bad("unexpected end");
    }
    if (++depth > DEEPEST) {
      throw bad("too deep");
    }
    char c = in.charAt(at);
    Object result =
        switch (c) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", null);
          default -> number();
        };
    depth--;
    return result;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    at++;
    blank();
    if (peek('}')) {
      return result;
    }
    do {
      blank();
      String key = string();
      blank();
      expect(':');
      result.put(key, value());
      blank();
    } while (peek(','));
    expect('}');
    return result;
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> result = new ArrayList<>();
    at++;
    blank();
    if (peek(']')) {
      return result;
    }
    do {
      result.add(value());
      blank();
    } while (peek(','));
    expect(']');
    return result;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (at < in.length() && in.charAt(at) != '"') {
      char c = in.charAt(at++);
      out.append(c == '\\' ? escape() : c);
    }
    expect('"');
    return out.toString();
  }

  private char escape() {
    if (at >= in.length()) {
      throw bad("unexpected end");
    }
    char c = in.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> {
        if (at + 4 > in.length()) {
          throw bad("unexpected end");
        }
        at += 4;
        try {
          yield (char) Integer.parseInt(in.substring(at - 4, at), 16);
        } catch (NumberFormatException e) {
          throw bad("bad escape");
        }
      }
      default -> throw bad("bad escape");
    };
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!in.startsWith(word, at)) {
      throw bad("unknown word");
    }
    at += word.length();
    return value;
  }

  private Double number() {
    int from = at;
    while (at < in.length() && "+-.eE0123456789".indexOf(in.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.valueOf(in.substring(from, at));
    } catch (NumberFormatException e) {
      throw bad("no value");
    }
  }

  private void blank() {
    while (at < in.length() && " \t\r\n".indexOf(in.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean peek(char c) {
    if (at < in.length() && in.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!peek(c)) {
      throw bad("expected " + c);
    }
  }

  private IllegalArgumentException bad(String what) {
    return new IllegalArgumentException("JSON: " + what + " at character " + at);
  }
}
