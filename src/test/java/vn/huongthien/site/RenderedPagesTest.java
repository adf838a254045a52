package vn.huongthien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.huongthien.publishing.SiteChanged;

/** Memory and changes of what is public, in every order that matters. */
class RenderedPagesTest {
  private static final SiteChanged CHANGE = new SiteChanged(1);

  private final RenderedPages pages = new RenderedPages();
  private final AtomicReference<String> stored = new AtomicReference<>("old");

  private Rendered render() {
    return Rendered.of(200, Rendered.HTML, stored.get());
  }

  private String get() {
    return new String(pages.get("k", this::render).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void renderedOnce() {
    Rendered first = pages.get("k", this::render);
    assertThat(pages.get("k", this::render)).isSameAs(first);
  }

  @Test
  void aRenderInFlightNeitherRefillsNorServesWhatWasTakenDown() throws Exception {
    CountDownLatch rendering = new CountDownLatch(1);
    CountDownLatch takenDown = new CountDownLatch(1);
    CompletableFuture<Rendered> reader =
        CompletableFuture.supplyAsync(
            () ->
                pages.get(
                    "k",
                    () -> {
                      Rendered seen = render();
                      rendering.countDown();
                      await(takenDown);
                      return seen;
                    }));
    assertThat(rendering.await(10, TimeUnit.SECONDS)).isTrue();
    pages.close(CHANGE);
    stored.set("gone");
    pages.open(CHANGE);
    takenDown.countDown();
    assertThat(new String(reader.get(10, TimeUnit.SECONDS).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("gone");
    assertThat(get()).isEqualTo("gone");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nothingIsServedFromMemoryBetweenCommitAndItsNews() {
    assertThat(get()).isEqualTo("old");
    pages.close(CHANGE);
    stored.set("gone");
    assertThat(get()).isEqualTo("gone");
    assertThat(pages.size()).isEqualTo(1);
    pages.open(CHANGE);
    assertThat(pages.size()).isZero();
    assertThat(get()).isEqualTo("gone");
  }

  @Test
  void aRollbackOpensTheMemoryAgain() {
    pages.close(CHANGE);
    pages.open(CHANGE);
    assertThat(get()).isEqualTo("old");
    assertThat(pages.size()).isEqualTo(1);
  }

  @Test
  void changesOfAnotherInstanceEmptyIt() {
    pages.follow(7);
    assertThat(get()).isEqualTo("old");
    stored.set("gone");
    pages.follow(7);
    assertThat(get()).isEqualTo("old");
    pages.follow(8);
    assertThat(get()).isEqualTo("gone");
  }

  @Test
  void whatIsGoneIsNotKept() {
    pages.get("k", () -> Rendered.of(410, Rendered.HTML, "gone"));
    assertThat(pages.size()).isZero();
  }
}
