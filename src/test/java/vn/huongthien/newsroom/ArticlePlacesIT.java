package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.people.CaseWorld;

/** The lint of articles knows the places that were imported, as the workbench does. */
@ArquillianTest
class ArticlePlacesIT {
  private static final String TEXT = "Người dân ở Tà Nhỡ Lò vay vốn nuôi gà.";

  @Inject private CaseWorld world;
  @Inject private NewsWorld news;
  @Inject private ArticleLint lint;

  @Test
  void anImportedCommuneIsAPlace() {
    news.awaitIndex();
    assertThat(placeFound()).isFalse();
    world.commune(world.province(), "Tà Nhỡ Lò");
    assertThat(placeFound()).isTrue();
  }

  /** Found by its name, not guessed from the words around it. */
  private boolean placeFound() {
    return lint.check(TEXT).hints().stream()
        .anyMatch(
            h ->
                h.kind().equals("PLACE")
                    && h.source().equals("CUE")
                    && h.excerpt().contains("Nhỡ Lò"));
  }
}
