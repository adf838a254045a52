package vn.huongthien.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void setsOneParameterAndKeepsTheOthers() {
    assertThat(Links.with("/app/cases", "q=ho%C3%A0n&page=2", "page", 3))
        .isEqualTo("/app/cases?q=ho%C3%A0n&page=3");
    assertThat(Links.with("/app/cases", null, "page", 2)).isEqualTo("/app/cases?page=2");
  }

  @Test
  void encodesWhatItIsGiven() {
    assertThat(Links.with("/tim", null, "q", "vay vốn&x=1"))
        .isEqualTo("/tim?q=vay+v%E1%BB%91n%26x%3D1");
  }

  @Test
  void takingAFilterAwayStartsAgainFromTheFirstPage() {
    assertThat(Links.without("/app/cases", "q=a&state=OPEN&page=4", "q"))
        .isEqualTo("/app/cases?state=OPEN");
    assertThat(Links.without("/app/cases", "q=a", "q")).isEqualTo("/app/cases");
  }

  @Test
  void leavesEmptyParametersOut() {
    assertThat(Links.with("/app/cases", "q=&state=OPEN", "page", 2))
        .isEqualTo("/app/cases?state=OPEN&page=2");
  }

  @Test
  void turnsTheDirectionOfASortedColumn() {
    assertThat(Links.sorted("/a", "page=2", "due")).isEqualTo("/a?sort=due");
    assertThat(Links.sorted("/a", "sort=due", "due")).isEqualTo("/a?sort=-due");
    assertThat(Links.sorted("/a", "sort=-due", "due")).isEqualTo("/a?sort=due");
  }
}
