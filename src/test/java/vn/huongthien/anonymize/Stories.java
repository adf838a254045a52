package vn.huongthien.anonymize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the annotated stories; what the marks mean is said in their README. */
final class Stories {
  /** One mark: a span of the text, what it is and whose. */
  record Mark(int start, int end, Kind kind, String entity) {}

  /** A story without its marks, and the marks. */
  record Story(String id, String register, String noise, String text, List<Mark> marks) {}

  private static final Pattern HEAD =
      Pattern.compile("(?m)^=== (\\S+) \\| (\\S+) \\| (\\S+)\\s*\\n");
  private static final Pattern MARK =
      Pattern.compile("\\[\\[([A-Z_]+):(e\\d+)\\|(.*?)]]", Pattern.DOTALL);

  private Stories() {}

  /** All stories of {@code dev} or {@code heldout}, in the order of the files' names. */
  static List<Story> of(String split) {
    Path folder = Path.of("src/test/resources/anonymize/stories", split);
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        stories.addAll(parse(Files.readString(file, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return stories;
  }

  static List<Story> parse(String all) {
    List<Story> stories = new ArrayList<>();
    Matcher head = HEAD.matcher(all);
    boolean more = head.find();
    while (more) {
      String id = head.group(1);
      String register = head.group(2);
      String noise = head.group(3);
      int from = head.end();
      more = head.find();
      String body = all.substring(from, more ? head.start() : all.length()).strip();
      stories.add(story(id, register, noise, body));
    }
    return stories;
  }

  private static Story story(String id, String register, String noise, String body) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher m = MARK.matcher(body);
    int last = 0;
    while (m.find()) {
      text.append(body, last, m.start());
      int start = text.length();
      text.append(m.group(3));
      marks.add(new Mark(start, text.length(), Kind.valueOf(m.group(1)), m.group(2)));
      last = m.end();
    }
    text.append(body, last, body.length());
    return new Story(id, register, noise, text.toString(), marks);
  }
}
