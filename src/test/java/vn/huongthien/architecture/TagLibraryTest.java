package vn.huongthien.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The tag library says of every tag and attribute what it is for, and says nothing that is not so.
 */
class TagLibraryTest {
  private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF");
  private static final Pattern ATTRIBUTE = Pattern.compile("<o:tagAttribute name=\"(\\w+)\"");

  private static List<Element> tags = List.of();

  @BeforeAll
  static void parse() throws IOException, ParserConfigurationException, SAXException {
    Document library =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(FOLDER.resolve("ht.taglib.xml").toFile());
    tags = children(library.getElementsByTagName("tag"));
    assertThat(tags).isNotEmpty();
  }

  @Test
  void everyFileIsATagAndEveryTagHasItsFile() throws IOException {
    Set<String> declared =
        tags.stream()
            .filter(t -> t.getElementsByTagName("source").getLength() > 0)
            .map(t -> text(t, "source"))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(FOLDER.resolve("tags"))) {
      assertThat(files.map(f -> "tags/" + f.getFileName()).toList())
          .containsExactlyInAnyOrderElementsOf(declared);
    }
  }

  @Test
  void everyTagAndAttributeIsDescribed() {
    assertThat(tags)
        .allSatisfy(
            tag -> {
              assertThat(text(tag, "description")).isNotBlank();
              assertThat(children(tag.getElementsByTagName("attribute")))
                  .allSatisfy(a -> assertThat(text(a, "description")).isNotBlank());
            });
  }

  /** An attribute that a tag file does not declare itself would leak in from an outer tag. */
  @Test
  void attributesOfTheFileAndOfTheLibraryAreTheSame() throws IOException {
    for (Element tag : tags) {
      if (tag.getElementsByTagName("source").getLength() == 0) {
        continue;
      }
      List<String> declared =
          children(tag.getElementsByTagName("attribute")).stream()
              .map(a -> text(a, "name"))
              .toList();
      List<String> used = new ArrayList<>();
      Matcher matcher = ATTRIBUTE.matcher(Files.readString(FOLDER.resolve(text(tag, "source"))));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
      assertThat(used).as(text(tag, "tag-name")).containsExactlyInAnyOrderElementsOf(declared);
    }
  }

  /** Facelets ignores a misspelt tag or attribute in silence. */
  @Test
  void pagesUseOnlyWhatIsThere() throws IOException, ParserConfigurationException, SAXException {
    Map<String, Set<String>> known =
        tags.stream()
            .collect(
                Collectors.toMap(
                    t -> text(t, "tag-name"),
                    t ->
                        children(t.getElementsByTagName("attribute")).stream()
                            .map(a -> text(a, "name"))
                            .collect(Collectors.toSet())));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER.getParent())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        Document page = factory.newDocumentBuilder().parse(file.toFile());
        for (Element used : children(page.getElementsByTagNameNS("http://huongthien.vn/ui", "*"))) {
          check(file, used, known, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(
      Path file, Element used, Map<String, Set<String>> known, List<String> wrong) {
    Set<String> attributes = known.get(used.getLocalName());
    if (attributes == null) {
      wrong.add(file + ": " + used.getTagName());
      return;
    }
    for (int i = 0; i < used.getAttributes().getLength(); i++) {
      Node attribute = used.getAttributes().item(i);
      // the button takes whatever PrimeFaces' button takes
      if (attribute.getNamespaceURI() == null
          && !"button".equals(used.getLocalName())
          && !attributes.contains(attribute.getNodeName())) {
        wrong.add(file + ": " + used.getTagName() + " " + attribute.getNodeName());
      }
    }
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent().strip();
  }

  private static List<Element> children(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
