package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.huongthien.newsroom.Payload;

/**
 * Whoever passes the gate passes a hash: every field that it covers stands on the page, in the part
 * that both pages of the gate show.
 */
class ConfirmPageTest {
  private static final Path WEB = Path.of("src/main/webapp");

  @Test
  void everyFieldOfThePayloadIsShown() throws IOException {
    String part = Files.readString(WEB.resolve("WEB-INF/tags/published.xhtml"));
    List<String> fields =
        Arrays.stream(Payload.class.getRecordComponents()).map(RecordComponent::getName).toList();
    assertThat(fields).hasSizeGreaterThan(7);
    for (String field : fields) {
      String shown = field.equals("body") ? "<ht:rich value=\"#{html}\"/>" : "text." + field;
      assertThat(part).as(field).contains(shown);
    }
    assertThat(part).contains("#{address}").contains("#{hash}");
  }

  @Test
  void bothPagesOfTheGateShowIt() throws IOException {
    assertThat(Files.readString(WEB.resolve("app/stories/confirm.xhtml")))
        .contains("<ht:published text=\"#{storyConfirmPage.view.text}\"")
        .contains("html=\"#{storyConfirmPage.view.html}\"");
    assertThat(Files.readString(WEB.resolve("app/newsroom/privacy-gate.xhtml")))
        .contains("<ht:published ");
  }
}
