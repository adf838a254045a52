package vn.huongthien.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.identity.GrantRole;
import vn.huongthien.identity.web.ViewGate;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.StoryWorld;

/**
 * Every page, resource, servlet and command, by every role, in every relation, against
 * config/policy.csv. What is called is the application itself: commands with their interceptors,
 * pages through the filter's gate and their own beans, all on real rows. Each refusal must be one
 * row of the audit log, in the same order.
 */
@ArquillianTest
class PolicyMatrixIT {
  private static final Logger LOG = Logger.getLogger(PolicyMatrixIT.class.getName());

  @Inject private PolicyWorld world;
  @Inject private Commands commands;
  @Inject private Pages pages;
  @Inject private ViewGate gate;
  @Inject private GrantRole grantRole;
  @Inject private CurrentUser user;
  @Inject private UserTransaction transaction;

  private PolicyRows policy = new PolicyRows(List.of());

  @BeforeEach
  void aWorld() throws InterruptedException {
    policy =
        PolicyRows.read(
            new InputStreamReader(
                Objects.requireNonNull(PolicyRows.class.getResourceAsStream("/policy/policy.csv")),
                StandardCharsets.UTF_8));
    world.build();
  }

  @Test
  void everyCommand() {
    Tally tally = new Tally();
    policy.names("command").forEach(name -> commandCells(name, tally));
    tally.check("commands");
  }

  @Test
  void everyPageResourceAndServlet() {
    Tally tally = new Tally();
    for (String kind : List.of("view", "rest", "servlet")) {
      policy.names(kind).stream()
          .filter(name -> name.startsWith("/app/"))
          .forEach(name -> viewCells(kind, name, tally));
    }
    tally.check("pages");
  }

  @Test
  void nobodyOutsideCanDoAnything() {
    Tally tally = new Tally();
    for (String name : policy.names("command")) {
      for (Method method : Commands.guarded(Commands.type(name))) {
        Cell cell = new Cell("command", name, Thing.NOTHING, Role.ADMIN, Relation.NONE);
        user.become(Principal.system("matrix"));
        String expected = policy.expected("command", name, "SYSTEM", "-");
        tally.add(
            "command " + name + " SYSTEM", expected, rolledBack(() -> commands.call(method, cell)));
      }
    }
    tally.check("cells of the system");
  }

  /**
   * The matrix would notice: each of these makes the application answer as if one term of its rules
   * had been forgotten.
   */
  @Test
  void aForgottenRuleIsNoticed() {
    Map<Relation, Relation> forgotten =
        Map.of(
            Relation.OTHER_AREA, Relation.SAME_AREA,
            Relation.OTHER_PROVINCE, Relation.PROVINCE,
            Relation.OTHER_ORG, Relation.SAME_ORG,
            Relation.DENIED, Relation.SAME_AREA,
            Relation.UNLISTED, Relation.LISTED,
            Relation.ASSIGNED_UNLISTED, Relation.ASSIGNED,
            Relation.ABSENT, Relation.SAME_AREA);
    List<String> names = List.of("people.ChangeHelp", "stories.JudgeStory", "support.PlanActivity");
    for (String name : names) {
      Method method = Commands.guarded(Commands.type(name)).get(0);
      forgotten.forEach(
          (relation, answersAs) -> {
            Cell asked = new Cell("command", name, Commands.about(name), Role.OFFICER, relation);
            Cell answered =
                new Cell("command", name, Commands.about(name), Role.OFFICER, answersAs);
            world.become(Role.OFFICER, answersAs);
            Tally tally = new Tally();
            tally.add(
                asked.toString(),
                expected(asked),
                rolledBack(() -> commands.call(method, answered)));
            assertThat(tally.wrong()).as(asked.toString()).hasSize(1);
          });
    }
  }

  /** A role that gained a permission, and a refusal that nobody wrote down. */
  @Test
  void aRightTooManyAndAMissingRowAreNoticed() {
    for (Role role : List.of(Role.EDITOR, Role.ADMIN, Role.AUDITOR, Role.VOLUNTEER)) {
      Cell cell = new Cell("command", "people.ChangeHelp", Thing.CASE, role, Relation.SAME_AREA);
      Cell officer =
          new Cell("command", "people.ChangeHelp", Thing.CASE, Role.OFFICER, Relation.SAME_AREA);
      world.become(Role.OFFICER, Relation.SAME_AREA);
      Method method = Commands.guarded(Commands.type(cell.name())).get(0);
      Tally tally = new Tally();
      tally.add(cell.toString(), expected(cell), rolledBack(() -> commands.call(method, officer)));
      assertThat(tally.wrong()).as(cell.toString()).hasSize(1);
    }
    Tally silent = new Tally();
    silent.audited("silent", List.of(List.of(1L, "REFUSED")), List.of());
    assertThat(silent.wrong()).hasSize(1);
  }

  @Test
  void nobodyGivesHimselfARole() {
    long admin = world.become(Role.ADMIN, Relation.NONE);
    GrantRole.Command toHimself =
        new GrantRole.Command(
            admin, Role.OFFICER, null, null, null, LocalDate.of(2026, 1, 5), null);
    assertThat(rolledBack(() -> String.valueOf(grantRole.execute(toHimself))).cause())
        .hasStackTraceContaining("rule.identity.ownGrant");
    assertThat(user.scope(Permission.VIEW_CASE).isEmpty()).as("no case right at all").isTrue();
  }

  @Test
  void everyRelationIsAWordWeKnow() {
    Set<String> words =
        Arrays.stream(Relation.values()).map(Relation::word).collect(Collectors.toSet());
    assertThat(policy.rows().stream().flatMap(r -> r.relations().stream()))
        .allSatisfy(word -> assertThat(word.equals("*") || words.contains(word)).isTrue());
  }

  @Test
  void everyParameterIsSpokenFor() {
    assertThat(
            policy.names("view").stream()
                .filter(v -> v.startsWith("/app/"))
                .flatMap(v -> pages.unknownParams(v).stream()))
        .as("say in Pages.NAMING what it names, or in PLAIN that it names nothing")
        .isEmpty();
  }

  private void commandCells(String name, Tally tally) {
    Thing thing = Commands.about(name);
    for (Method method : Commands.guarded(Commands.type(name))) {
      long seq = world.lastSeq();
      List<List<Object>> refusals = new ArrayList<>();
      for (Cell cell : cells("command", name, thing)) {
        long actor = world.become(cell.role(), cell.relation());
        Outcome outcome = rolledBack(() -> commands.call(method, cell));
        tally.add(cell.toString(), expected(cell), outcome);
        note(refusals, outcome, actor, cell);
      }
      tally.audited("command " + name, refusals, world.refusalsSince(seq));
    }
  }

  private void viewCells(String kind, String name, Tally tally) {
    List<Thing> ways = kind.equals("view") ? pages.about(name) : List.of(Thing.NOTHING);
    for (Thing thing : ways) {
      long seq = world.lastSeq();
      List<List<Object>> refusals = new ArrayList<>();
      for (Cell cell : cells(kind, name, thing)) {
        pages.newRequest();
        long actor = world.become(cell.role(), cell.relation());
        Outcome outcome = open(cell);
        tally.add(cell.toString(), isCrowdedOut(cell, outcome) ? "EMPTY" : expected(cell), outcome);
        note(refusals, outcome, actor, cell);
      }
      tally.audited(kind + " " + name + " " + thing, refusals, world.refusalsSince(seq));
    }
  }

  /**
   * Who sees the whole country sees the cases of all tests, and ours may be on a later page; Hôm
   * nay shows the first three of each list, and articles of other tests wait there as well.
   */
  private static boolean isCrowdedOut(Cell cell, Outcome outcome) {
    boolean shared = cell.relation() == Relation.COUNTRY || cell.name().equals("/app/today");
    return cell.thing().isList() && shared && outcome.answer().equals("EMPTY");
  }

  private Outcome open(Cell cell) {
    ViewGate.Answer answer = gate.ask(cell.name());
    if (answer != ViewGate.Answer.OPEN) {
      return new Outcome(answer == ViewGate.Answer.FORBIDDEN ? "DENY403" : "UNKNOWN", "", null);
    }
    if (!cell.kind().equals("view")) {
      return new Outcome("ALLOW", "", null);
    }
    Outcome outcome = Outcome.of(() -> pages.open(cell));
    return outcome.answer().equals("ALLOW") ? looked(cell, outcome) : outcome;
  }

  /** What a page shows decides between whole, masked and nothing. */
  private Outcome looked(Cell cell, Outcome outcome) {
    String shown = outcome.shown();
    if (cell.name().startsWith("/app/newsroom/")) {
      boolean raw = shown.contains(StoryWorld.NAME) || shown.contains("345 678");
      return raw ? new Outcome("RAW WORDS", "", null) : outcome;
    }
    if (shown.contains(world.callNameOf(cell.relation()))) {
      return outcome;
    }
    boolean any = !cell.thing().isList() || traces(cell).stream().anyMatch(shown::contains);
    if (!any) {
      return new Outcome("EMPTY", "", null);
    }
    return policy.rows().stream()
            .anyMatch(r -> r.name().equals(cell.name()) && r.expected().equals("MASK"))
        ? new Outcome("MASK", "", null)
        : outcome;
  }

  private static List<Cell> cells(String kind, String name, Thing thing) {
    return Arrays.stream(Role.values())
        .flatMap(
            role ->
                thing.relations().stream()
                    .map(relation -> new Cell(kind, name, thing, role, relation)))
        .toList();
  }

  private String expected(Cell cell) {
    return policy.expected(cell.kind(), cell.name(), cell.role().name(), cell.relation().word());
  }

  /** A list that is asked for a code shows that code again, whatever it finds. */
  private List<String> traces(Cell cell) {
    if (cell.thing() != Thing.CASES) {
      return List.of(Ids.text(target(cell)), String.valueOf(target(cell)));
    }
    List<String> all = new ArrayList<>(world.traces(cell.role(), cell.relation()));
    if (!cell.name().equals("/app/people/cases")) {
      all.add(world.codeOf(cell.relation()));
    }
    return all;
  }

  private long target(Cell cell) {
    return world.target(cell.thing(), cell.role(), cell.relation());
  }

  private void note(List<List<Object>> refusals, Outcome outcome, long actor, Cell cell) {
    if (outcome.answer().equals("DENY403")) {
      refusals.add(List.of(actor, "REFUSED"));
    } else if (outcome.answer().equals("DENY404")) {
      refusals.add(List.of(actor, "MISS", target(cell)));
    }
  }

  /** An allowed command must not change the world for the cells after it. */
  private Outcome rolledBack(java.util.concurrent.Callable<String> work) {
    try {
      transaction.begin();
      try {
        return Outcome.of(work);
      } finally {
        transaction.rollback();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Counts the cells and collects what is wrong. */
  static final class Tally {
    private int cells;
    private final List<String> wrong = new ArrayList<>();

    void add(String cell, String expected, Outcome outcome) {
      cells++;
      if (!expected.equals(outcome.answer())) {
        wrong.add(cell + ": expected " + expected + ", got " + outcome.answer() + cause(outcome));
      }
    }

    private static String cause(Outcome outcome) {
      Throwable cause = outcome.cause();
      if (cause == null) {
        return "";
      }
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      StackTraceElement[] at = cause.getStackTrace();
      return " " + cause + (at.length > 0 ? " " + at[0] : "");
    }

    void audited(String name, List<List<Object>> refusals, List<?> rows) {
      List<List<Object>> found = new ArrayList<>();
      for (Object row : rows) {
        Object[] cells = (Object[]) row;
        long actor = ((Number) cells[0]).longValue();
        found.add(
            cells[1].equals("MISS")
                ? List.of(actor, "MISS", ((Number) cells[2]).longValue())
                : List.of(actor, String.valueOf(cells[1])));
      }
      if (!found.equals(refusals)) {
        wrong.add(
            name
                + ": audit rows "
                + found.size()
                + ", refusals "
                + refusals.size()
                + firstDifference(found, refusals));
      }
    }

    private static String firstDifference(List<List<Object>> found, List<List<Object>> wanted) {
      int i = 0;
      while (i < Math.min(found.size(), wanted.size()) && found.get(i).equals(wanted.get(i))) {
        i++;
      }
      return "; first difference at "
          + i
          + ": found "
          + (i < found.size() ? found.get(i) : "-")
          + ", wanted "
          + (i < wanted.size() ? wanted.get(i) : "-");
    }

    List<String> wrong() {
      return wrong;
    }

    void check(String what) {
      LOG.info("policy matrix: " + cells + " cells of " + what + ", " + wrong.size() + " wrong");
      assertThat(wrong).as(cells + " cells of " + what).isEmpty();
    }
  }
}
