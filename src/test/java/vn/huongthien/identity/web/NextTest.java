package vn.huongthien.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app/people/intake",
        "/app/support/log?case=0SARDZ6QZ5X3P&tab=plan",
        "/app/today"
      })
  void ownPagesAreTaken(String wish) {
    assertThat(Next.orHome(wish)).isEqualTo(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/app/today",
        "//example.org/app/",
        "/app/../mot-lan/x",
        "/app//example.org",
        "/app/api/drafts/activity",
        "/sign-out",
        "javascript:alert(1)",
        "/app/today\r\nSet-Cookie: a=b",
        ""
      })
  void anythingElseLeadsHome(String wish) {
    assertThat(Next.orHome(wish)).isEqualTo(Next.HOME);
  }

  @Test
  void theWayBackIsEncoded() {
    assertThat(Next.signIn("/app/support/log?case=1&x=2", true))
        .isEqualTo("/dang-nhap?next=%2Fapp%2Fsupport%2Flog%3Fcase%3D1%26x%3D2&expired=1");
  }
}
