package vn.huongthien.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every column says how sensitive it is, and every table says which account may do what. */
class SchemaRulesTest {
  private static final Pattern TABLE =
      Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
  private static final Pattern COLUMN =
      Pattern.compile("^ {2}([a-z_0-9]+) [A-Z]", Pattern.MULTILINE);
  private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+) ");

  @Test
  void everyColumnStandsInTheDataDictionary() throws IOException {
    Set<String> described =
        csv("config/data-dictionary.csv").stream()
            .map(r -> r.get("table") + "." + r.get("column"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(described).containsExactlyInAnyOrderElementsOf(columns());
  }

  @Test
  void everyColumnHasAKnownSensitivityAndAMeaning() throws IOException {
    assertThat(csv("config/data-dictionary.csv"))
        .allSatisfy(
            r -> {
              assertThat(r.get("sensitivity"))
                  .isIn("PUBLIC", "INTERNAL", "CASE", "IDENTITY", "SPECIAL", "SECRET");
              assertThat(r.get("meaning")).isNotBlank();
            });
  }

  /** Whoever names a column of identity must have sealed it, or indexed it blindly. */
  @Test
  void identityIsNeverStoredInClear() throws IOException {
    assertThat(csv("config/data-dictionary.csv"))
        .filteredOn(r -> Set.of("IDENTITY", "SPECIAL").contains(r.get("sensitivity")))
        .allSatisfy(r -> assertThat(r.get("column")).matches(".*_(sealed|index)"));
  }

  @Test
  void everyTableHasItsGrants() throws IOException {
    Set<String> tables =
        columns().stream().map(c -> c.substring(0, c.indexOf('.'))).collect(Collectors.toSet());
    Set<String> granted =
        csv("sql/grants/grants.csv").stream().map(r -> r.get("table")).collect(Collectors.toSet());
    granted.remove("flyway_schema_history");
    assertThat(granted).containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void thePublicAccountReadsNothingButPublicTables() throws IOException {
    assertThat(csv("sql/grants/grants.csv"))
        .filteredOn(r -> !r.get("public").isBlank())
        .allSatisfy(
            r -> {
              assertThat(r.get("table")).startsWith("pub_");
              assertThat(r.get("public")).isEqualTo("SELECT");
            });
  }

  @Test
  void theAuditLogCanOnlyBeReadAndExtended() throws IOException {
    assertThat(csv("sql/grants/grants.csv"))
        .filteredOn(r -> r.get("table").equals("audit_log"))
        .singleElement()
        .extracting(r -> r.get("app"))
        .isEqualTo("SELECT INSERT");
  }

  private static Set<String> columns() throws IOException {
    Set<String> columns = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("sql/migration"))) {
      for (Path file : files.sorted().toList()) {
        String sql = Files.readString(file);
        ADDED.matcher(sql).results().forEach(r -> columns.add(r.group(1) + "." + r.group(2)));
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
          Matcher column = COLUMN.matcher(table.group(2));
          while (column.find()) {
            columns.add(table.group(1) + "." + column.group(1));
          }
        }
      }
    }
    return columns;
  }

  private static List<CSVRecord> csv(String file) throws IOException {
    try (Reader reader = Files.newBufferedReader(Path.of(file));
        CSVParser parser =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    }
  }
}
