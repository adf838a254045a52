package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.huongthien.access.Role;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Terms;

/** What an article of the institution can say, and what even it can not. */
@ExtendWith(ArquillianExtension.class)
class ArticleLintIT {
  private static final String LAW =
      """
      Luật Thi hành án hình sự có hiệu lực từ ngày 01/7/2026. Nghị định số 49/2020/NĐ-CP ngày 17 tháng 4 năm 2020.
      Người từ đủ 18 tuổi trở lên, án dưới 5 năm tù, nộp hồ sơ trước ngày 15 tháng 12.
      Đường dây nóng 113 hoặc 069.234.8560, xem tại https://dichvucong.gov.vn/xoa-an-tich
      """;

  @Inject private NewsWorld world;
  @Inject private ArticleLint lint;
  @Inject private SavePolicyArticle save;
  @Inject private SubmitEdition submit;
  @Inject private EditionQueries queries;

  @BeforeEach
  void ready() {
    world.awaitIndex();
  }

  @Test
  void aLawHasItsDatesAndItsHotline() {
    ArticleLint.Report report = lint.check(LAW);
    assertThat(report.blocking()).isEmpty();
    assertThat(report.hints())
        .extracting(ArticleLint.Hint::excerpt)
        .contains("01/7/2026", "15 tháng 12");
    world.become(Role.EDITOR);
    long id =
        save.execute(
            NewsWorld.article(ContentKind.POLICY, Language.VI, "Luật mới về xóa án tích", LAW));
    submit.execute(new SubmitEdition.Command(id, queries.edition(id).seen()));
    assertThat(queries.edition(id).state()).isEqualTo(EditionState.SUBMITTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gọi anh ấy theo số 0912 345 678      | PHONE     | 0912 345 678
          Căn cước công dân số 036091012345    | ID_NUMBER | 036091012345
          Xe biển số 19H1-234.56               | PLATE     | 19H1-234.56
          Theo bản án số 45/2015/HSST          | JUDGMENT  | 45/2015/HSST
          Xem tại https://gov.vn.vay-nong.com  | URL       | https://gov.vn.vay-nong.com
          """)
  void whatPointsAtOnePersonIsRefusedAndShown(String text, String kind, String words) {
    assertThat(lint.check(text).blocking())
        .anySatisfy(
            hint -> {
              assertThat(hint.kind()).isEqualTo(kind);
              assertThat(hint.excerpt()).contains(words);
            });
    world.become(Role.EDITOR);
    long id = save.execute(NewsWorld.article(ContentKind.GUIDANCE, Language.VI, "Hướng dẫn", text));
    assertThatThrownBy(
            () -> submit.execute(new SubmitEdition.Command(id, queries.edition(id).seen())))
        .isInstanceOfSatisfying(
            RuleViolated.class,
            e -> {
              assertThat(e.code()).isEqualTo("rule.newsroom.identifiers");
              assertThat(e.arguments())
                  .containsExactly(Terms.of("newsroom.finding.", List.of(kind)));
            });
  }

  /** The site begins with these; one that a gate held back would be missing without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"policy-vi", "policy-en", "guidance-vi", "warning-vi"})
  void theFirstArticlesPass(String name) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/demo/articles/" + name + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(lint.check(text).blocking()).isEmpty();
    }
  }
}
