package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.huongthien.anonymize.cli.AnonymizeCommand;

/** The command line: a line in, a line out, one bad line stops nothing. */
class AnonymizeCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    return AnonymizeCommand.run(
        args,
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void answersLineByLine(@TempDir Path folder) throws IOException {
    Path cases = folder.resolve("cases.json");
    Files.writeString(
        cases,
        "{\"A\": {\"name\": \"Nguyễn Văn Tuấn\", \"phone\": [\"0912345678\"], \"family\": [\"Trần Thị Hoa (vợ)\"]}}");
    Path units = folder.resolve("units.csv");
    Files.writeString(units, "code,type,name,province_code\n1,Xã,Tà Xùa,14\n");
    int code =
        run(
            """
            {"id":"a","text":"Anh Tuấn (0912 345 678)\\nở Tà Xùa.","case":"A"}
            broken
            {"id":7,"text":"Hoa nở."}
            """,
            "--in",
            "-",
            "--cases",
            cases.toString(),
            "--units=" + units);
    assertThat(code).isEqualTo(1);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertThat(lines[0])
        .startsWith("{\"id\":\"a\",\"text\":\"Anh ")
        .contains("{\"start\":4,\"end\":8,\"kind\":\"PERSON\",\"source\":\"KNOWN\"")
        .contains("\"start\":10,\"end\":22,\"kind\":\"PHONE\",\"source\":\"KNOWN\"")
        .doesNotContain("Tuấn")
        .doesNotContain("Tà Xùa");
    assertThat(lines[1])
        .isEqualTo("{\"id\":7,\"text\":\"Hoa nở.\",\"blind\":false,\"findings\":[]}");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2:");
  }

  @Test
  void unreadableInputIsTwo() {
    assertThat(run("", "--in", "/nowhere/x.jsonl")).isEqualTo(2);
    assertThat(run("", "--what")).isEqualTo(2);
    assertThat(run("")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/nowhere/x.jsonl");
  }

  @Test
  void inputThatIsNoUtf8IsTwo(@TempDir Path folder) throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.write(texts, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}', '\n'});
    assertThat(run("", "--in", texts.toString(), "--out", folder.resolve("out").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not UTF-8");
  }

  @Test
  void longInputIsCountedOnTheErrorStream() {
    String lines = "{\"id\":1,\"text\":\"Có.\"}\n".repeat(10_001);
    assertThat(run(lines, "--in", "-")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("10000 lines");
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(10_001);
  }

  @Test
  void theLauncherFindsTheCommandAsAService() {
    assertThat(ServiceLoader.load(ToolProvider.class).stream().map(p -> p.get().name()))
        .contains("anonymize");
  }
}
