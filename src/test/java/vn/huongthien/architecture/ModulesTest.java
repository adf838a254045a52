package vn.huongthien.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import vn.huongthien.shared.AppModule;

/** The boundaries of the modules, as they are declared, hold in every class. */
@AnalyzeClasses(packages = "vn.huongthien", importOptions = DoNotIncludeTests.class)
class ModulesTest {
  @ArchTest
  static final ArchRule modulesUseOnlyWhatTheyDeclare =
      ModuleRuleDefinition.modules()
          .definedByAnnotation(AppModule.class)
          .should()
          .respectTheirAllowedDependenciesDeclaredIn(
              "allowedDependencies",
              ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage("vn.huongthien.."));

  @ArchTest
  static final ArchRule modulesUseOnlyExposedPackages =
      ModuleRuleDefinition.modules()
          .definedByAnnotation(AppModule.class)
          .should()
          .onlyDependOnEachOtherThroughPackagesDeclaredIn("exposedPackages");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("vn.huongthien.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule sharedKnowsNoJakarta =
      noClasses()
          .that()
          .resideInAnyPackage("vn.huongthien.shared..", "vn.huongthien.anonymize..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.eclipse..", "org.primefaces..");

  @ArchTest
  static final ArchRule pagesDoNotTouchTheStore =
      noClasses()
          .that()
          .resideInAPackage("vn.huongthien..web..")
          .and()
          .resideOutsideOfPackage("vn.huongthien.platform..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("vn.huongthien..store..", "vn.huongthien..domain..")
                  .or(
                      DescribedPredicate.describe(
                          "the entity manager",
                          (JavaClass c) ->
                              c.getName().equals("jakarta.persistence.EntityManager"))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule domainKnowsNoFaces =
      noClasses()
          .that()
          .resideInAPackage("vn.huongthien..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

  @ArchTest
  static final ArchRule siteReachesNoCase =
      noClasses()
          .that()
          .resideInAPackage("vn.huongthien.site..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.huongthien.people..",
              "vn.huongthien.support..",
              "vn.huongthien.stories..",
              "vn.huongthien.mentoring..",
              "vn.huongthien.identity..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule entitiesNameTheirTable =
      classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Table.class);

  @ArchTest
  static final ArchRule auditedCommandsAreGuarded =
      methods()
          .that()
          .areAnnotatedWith("vn.huongthien.audit.Audited")
          .should()
          .beAnnotatedWith("vn.huongthien.access.Requires")
          .andShould()
          .beAnnotatedWith(Transactional.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodyAsksTheClockDirectly =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.huongthien.launcher..", "vn.huongthien.platform.config..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
