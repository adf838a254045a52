package vn.huongthien.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text in, HTML out. */
class BodyTextTest {
  @Test
  void paragraphsHeadingsLists() {
    assertThat(
            BodyText.html("Đoạn một,\ndòng hai.\n\n## Điều đã giúp\n- vay vốn\n- học nghề\nHết."))
        .isEqualTo(
            "<p>Đoạn một,<br>dòng hai.</p><h2>Điều đã giúp</h2>"
                + "<ul><li>vay vốn</li><li>học nghề</li></ul><p>Hết.</p>");
  }

  @Test
  void twoHeadingsAreTwo() {
    assertThat(BodyText.html("## A\n## B")).isEqualTo("<h2>A</h2><h2>B</h2>");
  }

  @Test
  void nothingBecomesMarkup() {
    assertThat(BodyText.html("<script>alert(1)</script>\n- <img src=x onerror=\"a\">\n## '&'"))
        .isEqualTo(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
                + "<ul><li>&lt;img src=x onerror=&quot;a&quot;&gt;</li></ul>"
                + "<h2>&#39;&amp;&#39;</h2>");
  }

  @Test
  void lineEndsAndBlanksDoNotCount() {
    assertThat(BodyText.normal("a \r\n\r\n\r\n\r\nb\rc\u0007\n")).isEqualTo("a\n\nb\nc");
  }
}
