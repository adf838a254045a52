package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the operator types and what it means. */
class OptionsTest {

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "HT_DB_MIGRATE_USER", "m",
          "HT_DB_MIGRATE_PASSWORD", "1",
          "HT_DB_USER", "a",
          "HT_DB_PASSWORD", "2",
          "HT_DB_PUBLIC_USER", "p",
          "HT_DB_PUBLIC_PASSWORD", "3");

  @Test
  void nothingTypedMeansEmbeddedDatabaseAndDemoData() {
    Options options = parse();
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(options.demo()).isTrue();
    assertThat(options.external()).isEmpty();
  }

  @Test
  void valuesFollowAnEqualsSignOrAreTheNextWord() {
    assertThat(parse("--port", "81", "--demo-size=7").port()).isEqualTo(81);
    assertThat(parse("--port", "81", "--demo-size=7").demoSize()).isEqualTo(7);
    assertThat(parse("--data=/srv/../srv/ht").data()).isEqualTo(Path.of("/srv/ht"));
  }

  @Test
  void demoDataIsLeftOutOnRequest() {
    assertThat(parse("--no-demo").demo()).isFalse();
  }

  @Test
  void anExternalDatabaseGetsNoDemoDataUnlessAskedFor() {
    String url = "--db-url=jdbc:mysql://db/ht";
    assertThat(Options.parse(new String[] {url}, ACCOUNTS).demo()).isFalse();
    assertThat(Options.parse(new String[] {url, "--demo"}, ACCOUNTS).demo()).isTrue();
  }

  @Test
  void wrongWordsEndWithTheUsageCode() {
    for (String wrong : new String[] {"--prot=1", "--port=x", "--port", "--db-url=jdbc:h2:x"}) {
      assertThatExceptionOfType(LaunchFailed.class)
          .isThrownBy(() -> parse(wrong))
          .satisfies(e -> assertThat(e.exit()).isEqualTo(Exit.USAGE));
    }
  }

  @Test
  void connectionsGetOurOptionsUnlessTheOperatorChoseOthers() {
    assertThat(Databases.withOptions("jdbc:mysql://db/ht"))
        .startsWith("jdbc:mysql://db/ht?connectionTimeZone=UTC&")
        .contains("rewriteBatchedStatements=true");
    assertThat(Databases.withOptions("jdbc:mysql://db/ht?socketTimeout=5"))
        .contains("?socketTimeout=5&")
        .doesNotContain("socketTimeout=120000");
  }

  @Test
  void passwordsAreNotPrinted() {
    assertThat(new Databases.Account("app", "geheim").toString()).doesNotContain("geheim");
  }

  private static Options parse(String... args) {
    return Options.parse(args, Map.of());
  }
}
