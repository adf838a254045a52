package vn.huongthien.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Role;
import vn.huongthien.policy.PolicyRows;

/**
 * config/policy.csv says what every role gets from every page, resource, servlet and command. It is
 * complete in both directions, and each cell is what the code answers.
 */
class PolicyTest {
  private static final java.nio.file.Path POLICY = java.nio.file.Path.of("config/policy.csv");
  private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.huongthien");

  /** Pages of sign-in, which everybody may open. */
  private static final Set<String> PUBLIC = Set.of("/dang-nhap", "/mot-lan");

  /** Open to a role by its permission, then refused to it by the command itself. */
  private static final Set<String> NARROWER = Set.of("newsroom.ReturnEdition EDITOR");

  private final Map<String, Set<Permission>> guarded = new ViewGuard().all();

  @Test
  void everyStaffPageIsGuarded() throws IOException {
    Set<String> wanted = new TreeSet<>(pages());
    servlets().stream().filter(s -> s.startsWith("/app/")).forEach(wanted::add);
    wanted.addAll(resources());
    assertThat(new TreeSet<>(guarded.keySet()))
        .as("src/main/resources/policy/views.csv: one row view,permission for each")
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void noPageIsGuardedTwice() throws IOException {
    assertThat(
            Files.readAllLines(java.nio.file.Path.of("src/main/resources/policy/views.csv"))
                .stream()
                .filter(l -> !l.isBlank())
                .map(l -> l.split(",", -1)[0]))
        .doesNotHaveDuplicates();
  }

  @Test
  void everythingHasItsRows() throws IOException {
    Set<String> wanted = new TreeSet<>();
    pages().forEach(v -> wanted.add("view " + v));
    resources().forEach(r -> wanted.add("rest " + r));
    servlets().stream().filter(s -> s.startsWith("/app/")).forEach(s -> wanted.add("servlet " + s));
    commands().keySet().forEach(c -> wanted.add("command " + c));
    Set<String> there =
        policy().rows().stream()
            .filter(r -> !PUBLIC.contains(r.name()))
            .map(r -> r.kind() + " " + r.name())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(there)
        .as("config/policy.csv: rows kind,name,role,relation,expected for each")
        .containsExactlyElementsOf(wanted);
  }

  /** Which role gets anything from it at all; the relations are run inside the server. */
  @Test
  void everyRoleIsWhatThePermissionsAnswer() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, Set<Permission>> commands = commands();
    PolicyRows policy = policy();
    for (String kind : List.of("view", "rest", "servlet", "command")) {
      for (String name : policy.names(kind)) {
        Set<Permission> any = guarded.getOrDefault(name, Set.of());
        for (Role role : Role.values()) {
          boolean may =
              kind.equals("command")
                  ? role.permissions().containsAll(commands.getOrDefault(name, Set.of()))
                  : any.stream().anyMatch(role::may);
          boolean expected = policy.anything(kind, name, role.name());
          if (may != expected && !PUBLIC.contains(name) && !NARROWER.contains(name + " " + role)) {
            wrong.add(name + " " + role + ": expected " + expected + ", the code says " + may);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A word that nothing knows would silently allow nothing, or everything. */
  @Test
  void everyWordIsKnown() throws IOException {
    Set<String> roles =
        Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
    roles.addAll(List.of("*", "SYSTEM"));
    assertThat(policy().rows())
        .allSatisfy(
            r -> {
              assertThat(r.role()).isIn(roles);
              assertThat(r.expected()).isIn(PolicyRows.ANSWERS);
            })
        .doesNotHaveDuplicates();
  }

  @Test
  void everythingEndsWithARefusal() throws IOException {
    Map<String, PolicyRows.Row> last = new TreeMap<>();
    policy().rows().stream()
        .filter(r -> !PUBLIC.contains(r.name()))
        .forEach(r -> last.put(r.kind() + " " + r.name(), r));
    assertThat(last.values())
        .allSatisfy(
            r -> {
              assertThat(r.role() + r.relation()).isEqualTo("**");
              assertThat(r.expected()).startsWith("DENY");
            });
  }

  /** Nobody who works on news can touch a case, and an administrator neither. */
  @Test
  void theSidesStayApart() {
    Set<Permission> caseSide =
        Set.of(Permission.VIEW_CASE, Permission.REVEAL_IDENTITY, Permission.WRITE_STORY);
    for (Role role : List.of(Role.EDITOR, Role.LEGAL, Role.CHIEF, Role.ADMIN, Role.AUDITOR)) {
      assertThat(role.permissions()).as(role.name()).doesNotContainAnyElementsOf(caseSide);
    }
  }

  private static List<String> pages() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP.resolve("app"))) {
      return files
          .map(WEBAPP::relativize)
          .map(p -> "/" + p.toString().replace('\\', '/'))
          .filter(p -> p.endsWith(".xhtml"))
          .map(p -> p.substring(0, p.length() - ".xhtml".length()))
          .sorted()
          .toList();
    }
  }

  private static List<String> servlets() {
    return CLASSES.stream()
        .filter(c -> c.isAnnotatedWith(WebServlet.class))
        .flatMap(c -> Arrays.stream(c.getAnnotationOfType(WebServlet.class).value()))
        .sorted()
        .toList();
  }

  private static List<String> resources() {
    return CLASSES.stream()
        .filter(c -> c.isAnnotatedWith(Path.class))
        .map(c -> "/app/api/" + c.getAnnotationOfType(Path.class).value().split("[/{]", -1)[0])
        .sorted()
        .toList();
  }

  private static Map<String, Set<Permission>> commands() {
    Map<String, Set<Permission>> commands = new TreeMap<>();
    CLASSES.stream()
        .flatMap(c -> c.getMethods().stream())
        .filter(m -> m.isAnnotatedWith(Requires.class))
        .forEach(
            m ->
                commands
                    .computeIfAbsent(nameOf(m), n -> new TreeSet<>())
                    .add(m.getAnnotationOfType(Requires.class).value()));
    return commands;
  }

  private static String nameOf(JavaMethod method) {
    String module = method.getOwner().getPackageName().split("\\.", -1)[2];
    return module + "." + method.getOwner().getSimpleName();
  }

  private static PolicyRows policy() throws IOException {
    return PolicyRows.read(Files.newBufferedReader(POLICY));
  }
}
