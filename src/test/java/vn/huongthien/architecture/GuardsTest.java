package vn.huongthien.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;

/** What keeps a case out of the wrong hands, as rules over every class. */
@AnalyzeClasses(packages = "vn.huongthien", importOptions = DoNotIncludeTests.class)
class GuardsTest {
  private static final Set<String> READS =
      Set.of("createQuery", "createNativeQuery", "createNamedQuery", "find", "getReference");

  /** One row each, moved on under its lock. */
  private static final Set<String> COUNTERS = Set.of("audit_head", "pub_site");

  /** Whoever asks the database about cases says for whom, or why for nobody. */
  @ArchTest
  static final ArchRule queriesOverCasesTakeAScopeFirst =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "vn.huongthien.people..",
              "vn.huongthien.mentoring..",
              "vn.huongthien.support..",
              "vn.huongthien.stories..")
          .should(takeAScopeOrSayWhyNot());

  /** A row that can be changed has a version, so that nobody overwrites what they never saw. */
  @ArchTest
  static final ArchRule whatCanBeChangedHasAVersion =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(haveAVersionUnlessTheAccountCannotUpdateThem());

  /** The application calls nobody but channels; an address in a text can't make it. */
  @ArchTest
  static final ArchRule onlyChannelsSpeakHttp =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.huongthien.publishing.channel..", "vn.huongthien.launcher..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "open connections",
                  (JavaClass c) ->
                      c.getPackageName().startsWith("java.net.http")
                          || Set.of(
                                  "java.net.URLConnection",
                                  "java.net.HttpURLConnection",
                                  "java.net.Socket",
                                  "java.net.ServerSocket",
                                  "java.net.DatagramSocket",
                                  "java.nio.channels.SocketChannel",
                                  "jakarta.ws.rs.client.Client",
                                  "jakarta.ws.rs.client.ClientBuilder")
                              .contains(c.getName())))
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection");

  /** Time comes from the injected clock, in whatever shape. */
  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.huongthien.launcher..", "vn.huongthien.platform.config..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe("ask the machine for the time", GuardsTest::asksTheTime))
          .orShould()
          .callConstructor(java.util.Date.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static boolean asksTheTime(JavaMethodCall call) {
    boolean withClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(t -> t.isEquivalentTo(java.time.Clock.class));
    boolean now = call.getName().equals("now") && !withClock;
    return call.getTargetOwner().getPackageName().equals("java.time")
        && (now || call.getName().startsWith("system"));
  }

  private static ArchCondition<JavaMethod> takeAScopeOrSayWhyNot() {
    return new ArchCondition<>("take an AccessScope first or say @Unscoped(why)") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean reads =
            method.getMethodCallsFromSelf().stream()
                .anyMatch(
                    call ->
                        call.getTargetOwner().isEquivalentTo(EntityManager.class)
                            && READS.contains(call.getName()));
        boolean scoped =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(AccessScope.class);
        boolean explained =
            method.isAnnotatedWith(Unscoped.class)
                || method.getOwner().isAnnotatedWith(Unscoped.class);
        if (reads && !scoped && !explained) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveAVersionUnlessTheAccountCannotUpdateThem() {
    Set<String> changeable = changeableTables();
    return new ArchCondition<>("have a version, or a table without UPDATE in grants.csv") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        boolean versioned =
            entity.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class));
        String table = entity.getAnnotationOfType(Table.class).name();
        if (!versioned && changeable.contains(table) && !COUNTERS.contains(table)) {
          events.add(
              SimpleConditionEvent.violated(entity, entity.getName() + " of table " + table));
        }
      }
    };
  }

  private static Set<String> changeableTables() {
    try {
      return Files.readAllLines(Path.of("sql/grants/grants.csv")).stream()
          .map(line -> line.split(",", -1))
          .filter(cells -> cells.length > 1 && cells[1].contains("UPDATE"))
          .map(cells -> cells[0])
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
