package vn.huongthien.anonymize.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.InMemoryKnownIndex;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.Places;
import vn.huongthien.anonymize.Suggestion;

/**
 * {@code anonymize --cases cases.json --in texts.jsonl --out findings.jsonl [--units a.csv,b.csv]},
 * or {@code anonymize --bench}. Reads line by line, so any number of lines takes the same memory.
 */
public final class AnonymizeCommand {
  private static final int PROGRESS = 10_000;
  private static final String USAGE =
      "anonymize --in texts.jsonl|- [--out findings.jsonl|-] [--cases cases.json]"
          + " [--units provinces.csv,communes.csv] | anonymize --bench";

  private final Map<String, String> options;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private Map<String, KnownIdentifiers> cases = Map.of();

  private AnonymizeCommand(
      Map<String, String> options, InputStream in, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command; 0 when every line was done, 1 when some were bad, 2 when nothing could be.
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(
        args,
        in,
        new PrintWriter(out, true, StandardCharsets.UTF_8),
        new PrintWriter(err, true, StandardCharsets.UTF_8));
  }

  static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
    try {
      Map<String, String> options = Options.parse(args);
      if (options.containsKey("bench")) {
        return Bench.run(out);
      }
      if (!options.containsKey("in")) {
        err.println(USAGE);
        return 2;
      }
      return new AnonymizeCommand(options, in, out, err).run();
    } catch (NoSuchFileException e) {
      err.println("cannot read " + e.getFile() + ": no such file");
    } catch (CharacterCodingException e) {
      err.println("cannot read: the input is not UTF-8");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      err.println(String.valueOf(e.getMessage()));
    }
    return 2;
  }

  private int run() throws IOException {
    if (options.containsKey("cases")) {
      cases = CaseFile.parse(Files.readString(Path.of(option("cases"))));
    }
    List<Places.Unit> units = new ArrayList<>();
    for (String file : option("units").split(",", -1)) {
      if (!file.isBlank()) {
        units.addAll(UnitFile.parse(Files.readString(Path.of(file))));
      }
    }
    InMemoryKnownIndex index = new InMemoryKnownIndex();
    index.putAll(cases);
    index.markReady();
    Anonymizer engine =
        Anonymizer.builder()
            .index(index)
            .places(Places.of(units))
            .random(new Random(options.containsKey("seed") ? Long.parseLong(option("seed")) : 1))
            .build();
    boolean stdin = option("in").equals("-");
    boolean stdout = option("out").isEmpty() || option("out").equals("-");
    try (BufferedReader reader =
            stdin
                ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(option("in")));
        Writer writer =
            stdout
                ? new BufferedWriter(new Unclosed(out))
                : Files.newBufferedWriter(Path.of(option("out")))) {
      return lines(engine, reader, writer);
    }
  }

  /** Standard output stays open for whoever called. */
  private static final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private int lines(Anonymizer engine, BufferedReader reader, Writer writer) throws IOException {
    long number = 0;
    long bad = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        writer.write(answer(engine, line));
      } catch (IllegalArgumentException e) {
        bad++;
        err.println("line " + number + ": " + e.getMessage());
      }
      if (number % PROGRESS == 0) {
        err.println(number + " lines");
      }
    }
    writer.flush();
    if (bad > 0) {
      err.println(bad + " of " + number + " lines could not be read");
    }
    return bad > 0 ? 1 : 0;
  }

  private String answer(Anonymizer engine, String line) {
    if (!(Json.parse(line) instanceof Map<?, ?> fields)
        || !(fields.get("text") instanceof String text)) {
      throw new IllegalArgumentException("an object with \"text\" is expected");
    }
    Object key = fields.get("case");
    KnownIdentifiers own = KnownIdentifiers.none();
    if (key instanceof String name && !name.isEmpty()) {
      own = cases.get(name);
      if (own == null) {
        throw new IllegalArgumentException("unknown case " + name);
      }
    }
    Suggestion suggestion = engine.suggest(text, own, Context.forPublic());
    if (suggestion.isBlocked()) {
      throw new IllegalArgumentException("blocked: " + suggestion.blocked());
    }
    return write(fields.get("id"), suggestion);
  }

  private static String write(@org.jspecify.annotations.Nullable Object id, Suggestion suggestion) {
    StringBuilder json = new StringBuilder("{\"id\":");
    if (id instanceof Double number) {
      json.append(number == Math.rint(number) ? String.valueOf(number.longValue()) : number);
    } else {
      Json.quote(id == null ? "" : String.valueOf(id), json);
    }
    json.append(",\"text\":");
    Json.quote(suggestion.publicText(), json);
    json.append(",\"blind\":").append(suggestion.blind()).append(",\"findings\":[");
    String comma = "";
    for (Finding f : suggestion.findings()) {
      json.append(comma)
          .append("{\"start\":")
          .append(f.start())
          .append(",\"end\":")
          .append(f.end())
          .append(",\"kind\":\"")
          .append(f.kind())
          .append("\",\"source\":\"")
          .append(f.source())
          .append("\",\"confidence\":")
          .append(f.confidence())
          .append(",\"replacement\":");
      Json.quote(f.replacement(), json);
      json.append('}');
      comma = ",";
    }
    return json.append("]}\n").toString();
  }

  private String option(String name) {
    return options.getOrDefault(name, "");
  }
}
