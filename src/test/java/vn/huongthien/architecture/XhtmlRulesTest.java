package vn.huongthien.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;

/**
 * Walks all pages, templates and tags. A page says what it shows and nothing else: no text of its
 * own, no script, no style, no include that a request could choose.
 */
class XhtmlRulesTest {
  private static final Path ROOT = Path.of("src/main/webapp");
  private static final String RICH = "WEB-INF/tags/rich.xhtml";

  private static final Set<String> NAMESPACES =
      Set.of(
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/2000/xmlns/",
          "jakarta.faces.facelets",
          "jakarta.faces.html",
          "jakarta.faces.core",
          "jakarta.faces.passthrough",
          "primefaces",
          "http://omnifaces.org/ui",
          "http://huongthien.vn/ui");

  /** Attributes whose value a person reads or hears. */
  private static final Set<String> READ =
      Set.of(
          "label",
          "title",
          "alt",
          "placeholder",
          "aria-label",
          "hint",
          "text",
          "caption",
          "header",
          "summary",
          "emptyLabel",
          "emptyMessage",
          "requiredMessage",
          "validatorMessage",
          "converterMessage",
          "changeLabel",
          "provinceLabel",
          "communeLabel");

  private static final Set<String> LEAKING =
      Set.of("title", "label", "value", "text", "hint", "url", "tone", "when", "by", "items", "id");

  private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern KEY = Pattern.compile("\\bm\\['([\\w.-]+)']");
  private static final Pattern KEY_PREFIX = Pattern.compile("\\bm\\['([\\w.-]+)'\\.concat\\(");
  private static final Pattern KEY_FUNCTION = Pattern.compile("ht:text[23]?\\('([\\w.-]+)'");
  private static final Pattern HANDLER = Pattern.compile("on[a-z]+");

  private static final Pattern RESERVED =
      Pattern.compile(
          "[#$]\\{[^}]*\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|true|false|null|instanceof)\\b[^}]*}");

  private record Page(String path, String text, Element root) {}

  private static List<Page> pages = List.of();

  @BeforeAll
  static void parse() throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    List<Page> parsed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList()) {
        parsed.add(
            new Page(
                ROOT.relativize(file).toString().replace('\\', '/'),
                Files.readString(file),
                factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement()));
      }
    }
    pages = parsed;
    assertThat(pages).isNotEmpty();
  }

  @Test
  void namespacesAreOnTheList() {
    check((page, element) -> NAMESPACES.contains(namespace(element)) ? null : namespace(element));
    checkAttributes(
        (page, a) ->
            a.getNamespaceURI() == null
                    || NAMESPACES.contains(
                        "xmlns".equals(a.getPrefix()) ? a.getValue() : a.getNamespaceURI())
                ? null
                : a.getValue());
  }

  @Test
  void noScriptOrStyleOfItsOwn() {
    check(
        (page, element) ->
            switch (element.getLocalName()) {
              case "style" -> "style element";
              case "script" ->
                  element.getTextContent().isBlank() && element.hasAttribute("src")
                      ? null
                      : "inline script";
              default -> null;
            });
    checkAttributes(
        (page, a) ->
            "style".equals(a.getLocalName()) || HANDLER.matcher(a.getLocalName()).matches()
                ? a.toString()
                : null);
  }

  @Test
  void pagesLeaveClassesToTheTags() {
    checkAttributes(
        (page, a) ->
            page.path().startsWith("app/") && Set.of("class", "styleClass").contains(a.getName())
                ? a.toString()
                : null);
  }

  @Test
  void noLiteralText() {
    List<String> found = new ArrayList<>();
    for (Page page : pages) {
      texts(page.root(), found, page.path());
    }
    assertThat(found).isEmpty();
    checkAttributes(
        (page, a) ->
            READ.contains(a.getLocalName()) && literal(a.getValue()) ? a.toString() : null);
  }

  @Test
  void namesOfParametersDoNotLeakIntoTags() {
    check(
        (page, element) ->
            "param".equals(element.getLocalName())
                    && "jakarta.faces.facelets".equals(namespace(element))
                    && LEAKING.contains(element.getAttribute("name"))
                ? "ui:param " + element.getAttribute("name")
                : null);
  }

  @Test
  void noneIsLongerThan200Lines() {
    assertThat(pages)
        .allSatisfy(p -> assertThat(p.text().lines().count()).as(p.path()).isLessThan(201));
  }

  /** A path made from a request would let the request choose any file of the application. */
  @Test
  void pathsOfTemplatesAndIncludesAreLiterals() {
    check(
        (page, element) ->
            dynamic(element.getAttribute("template"))
                    || ("include".equals(element.getLocalName())
                        && dynamic(element.getAttribute("src")))
                ? element.getTagName()
                : null);
  }

  @Test
  void onlyOneTagWritesUnescapedHtml() {
    checkAttributes(
        (page, a) ->
            "escape".equals(a.getLocalName())
                    && !"true".equals(a.getValue())
                    && !RICH.equals(page.path())
                ? a.toString()
                : null);
  }

  /** Both bring inline handlers that our content security policy refuses; use the tags instead. */
  @Test
  void noTagsThatNeedInlineHandlers() {
    check(
        (page, element) ->
            Set.of("h:commandLink", "f:ajax", "h:commandScript").contains(element.getTagName())
                ? element.getTagName()
                : null);
  }

  /** Words of the expression language can't be names of properties: the page would not open. */
  @Test
  void noReservedWordsAsProperties() {
    List<String> found = new ArrayList<>();
    for (Page page : pages) {
      Matcher matcher = RESERVED.matcher(page.text().replaceAll("'[^']*'", "''"));
      while (matcher.find()) {
        found.add(page.path() + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyMessageKeyExists() {
    Set<String> keys = Messages.all(Language.VI).keySet();
    List<String> missing = new ArrayList<>();
    for (Page page : pages) {
      for (Pattern pattern : List.of(KEY, KEY_FUNCTION)) {
        for (String key : group(pattern, page.text())) {
          if (!keys.contains(key)) {
            missing.add(page.path() + ": " + key);
          }
        }
      }
      for (String prefix : group(KEY_PREFIX, page.text())) {
        if (keys.stream().noneMatch(k -> k.startsWith(prefix))) {
          missing.add(page.path() + ": " + prefix + "…");
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private interface ElementRule {
    String violation(Page page, Element element);
  }

  private interface AttributeRule {
    String violation(Page page, Attr attribute);
  }

  private static void check(ElementRule rule) {
    List<String> found = new ArrayList<>();
    for (Page page : pages) {
      for (Element element : elements(page.root())) {
        String violation = rule.violation(page, element);
        if (violation != null) {
          found.add(page.path() + ": " + violation);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static void checkAttributes(AttributeRule rule) {
    List<String> found = new ArrayList<>();
    for (Page page : pages) {
      for (Element element : elements(page.root())) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          String violation = rule.violation(page, (Attr) element.getAttributes().item(i));
          if (violation != null) {
            found.add(page.path() + ": <" + element.getTagName() + "> " + violation);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Element> elements(Element root) {
    List<Element> all = new ArrayList<>();
    all.add(root);
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        all.addAll(elements(child));
      }
    }
    return all;
  }

  private static void texts(Node node, List<String> found, String path) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE && literal(n.getTextContent())) {
        found.add(path + ": " + n.getTextContent().strip());
      }
      texts(n, found, path);
    }
  }

  private static boolean literal(String text) {
    return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
  }

  private static boolean dynamic(String path) {
    return path.contains("#{") || path.contains("${");
  }

  private static String namespace(Element element) {
    return element.getNamespaceURI() == null
        ? "http://www.w3.org/1999/xhtml"
        : element.getNamespaceURI();
  }

  private static List<String> group(Pattern pattern, String text) {
    List<String> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
