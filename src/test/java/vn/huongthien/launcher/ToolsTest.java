package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that the application brings along in its WAR. */
class ToolsTest {

  /** A tool as the application would offer it: answers with the number of its arguments. */
  public static final class Count implements ToolProvider {
    @Override
    public String name() {
      return "count";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... args) {
      // not the class of the test's own class path: the one from the WAR
      boolean own = getClass().getClassLoader() == ClassLoader.getSystemClassLoader();
      return own ? -1 : args.length;
    }
  }

  @Test
  void runsTheToolWithTheClassesOfTheWar(@TempDir Path folder) throws IOException {
    assertThat(Tools.run(war(folder), "count", "a", "b")).isEqualTo(2);
  }

  @Test
  void refusesAToolThatIsNotThere(@TempDir Path folder) throws IOException {
    Path war = war(folder);
    assertThatExceptionOfType(LaunchFailed.class)
        .isThrownBy(() -> Tools.run(war, "conut"))
        .satisfies(e -> assertThat(e.exit()).isEqualTo(Exit.USAGE));
  }

  private static Path war(Path folder) throws IOException {
    Path war = folder.resolve("app.war");
    String type = Count.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(war));
        InputStream bytes =
            Objects.requireNonNull(ToolsTest.class.getClassLoader().getResourceAsStream(type))) {
      out.putNextEntry(new JarEntry("WEB-INF/classes/" + type));
      out.write(bytes.readAllBytes());
      out.putNextEntry(
          new JarEntry("WEB-INF/classes/META-INF/services/java.util.spi.ToolProvider"));
      out.write(Count.class.getName().getBytes(StandardCharsets.UTF_8));
    }
    return war;
  }
}
