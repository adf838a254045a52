package vn.huongthien.harness;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who fills in forms without a browser: keeps cookies, sends back the hidden fields of a
 * page with its view state. Fast enough to load a server; follows no redirect, so that a test sees
 * what the server said. Not for several threads at once.
 */
public final class FormClient {
  private static final Pattern TAG = Pattern.compile("<(?:input|option|select|textarea)\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
  private static final Pattern BARE = Pattern.compile("\\s(checked|selected)(?=[\\s=/>])");

  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

  private final HttpClient http;
  private final String base;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** A client without cookies for the application at {@code http://host:port}. */
  public FormClient(String base) {
    this.base = base;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** A field of a form with the value it would be sent with. */
  private record Field(String name, String value) {}

  /** What the server said. */
  public record Answer(int status, HttpHeaders headers, String body) {
    /** The header's value, or "". */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** Whether it sends the browser on to that path. */
    public boolean leadsTo(String path) {
      return (status == 302 || status == 303) && header("location").contains(path);
    }
  }

  /** Signs in as a person would. */
  public FormClient signIn(DemoAccount account) throws IOException {
    SignInTurns.await(base);
    Answer page = get("/dang-nhap");
    Map<String, String> typed =
        Map.of("form:userName", account.userName(), "form:password", account.password());
    Answer in = post("/dang-nhap", page, typed, "form:enter");
    if (!in.leadsTo("/app/")) {
      throw new AssertionError(account + " could not sign in: " + in);
    }
    return this;
  }

  /** A GET with the cookies so far and these headers, {@code name, value, …}. */
  public Answer get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = request(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Any request with the cookies so far; the whole answer, byte by byte. */
  public HttpResponse<byte[]> fetch(String method, String path, String... headers)
      throws IOException {
    HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /**
   * Sends the form of a page by one of its buttons, whose name begins with the form's.
   *
   * @param typed what the person filled in, by field name; all else is as the page gave it
   */
  public Answer post(String path, Answer page, Map<String, String> typed, String button)
      throws IOException {
    List<Field> fields = new ArrayList<>(fields(page.body(), button.replaceFirst(":.*", "")));
    fields.removeIf(field -> typed.containsKey(field.name()));
    typed.forEach((name, value) -> fields.add(new Field(name, value)));
    Matcher nonce = NONCE.matcher(page.body());
    if (nonce.find()) {
      // the page's script would put it into the form
      fields.add(new Field("primefaces.nonce", nonce.group(1)));
    }
    fields.add(new Field(button, ""));
    String body =
        fields.stream()
            .map(field -> encode(field.name()) + "=" + encode(field.value()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The cookies so far, as the header's value. */
  public String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    return request;
  }

  private Answer send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      for (String cookie : response.headers().allValues("set-cookie")) {
        String pair = cookie.replaceFirst(";.*", "");
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The fields of the form that a browser would send if nobody touched it. */
  private static List<Field> fields(String html, String form) {
    int begin = html.indexOf("<form id=\"" + form + "\"");
    int end = html.indexOf("</form>", Math.max(begin, 0));
    if (begin < 0 || end < 0) {
      throw new AssertionError("No form in " + html);
    }
    List<Field> fields = new ArrayList<>();
    String select = "";
    Matcher tags = TAG.matcher(html).region(begin, end);
    while (tags.find()) {
      String tag = tags.group();
      Map<String, String> attributes = attributes(tag);
      String name = attributes.getOrDefault("name", "");
      String value = attributes.getOrDefault("value", "");
      boolean on = BARE.matcher(tag).find();
      if (tag.startsWith("<select")) {
        select = name;
      } else if (tag.startsWith("<option")) {
        if (on) {
          fields.add(new Field(select, value));
        }
      } else if (on || !Set.of("checkbox", "radio").contains(attributes.getOrDefault("type", ""))) {
        fields.add(new Field(name, value));
      }
    }
    return fields;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      found.put(matcher.group(1), unescape(matcher.group(2)));
    }
    return found;
  }

  private static String unescape(String text) {
    return text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&#43;", "+")
        .replace("&amp;", "&");
  }

  /** A value as it stands in an address or a form. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
