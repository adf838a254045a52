package vn.huongthien.harness;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment that all {@code *IT} classes share: the WAR as it is shipped, with the test
 * classes added. Without sharing, Arquillian would start a server for each class.
 */
@ArquillianSuiteDeployment
public final class Deployments {

  private Deployments() {}

  /** The application with its tests in it. */
  @Deployment
  public static WebArchive application() {
    Filter<ArchivePath> inContainer =
        path ->
            !path.get().contains("E2E")
                && !path.get().startsWith("/vn/huongthien/architecture/")
                && !path.get().startsWith("/META-INF/");
    GenericArchive tests =
        ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
            .importDirectory(Folders.TARGET.resolve("test-classes").toFile())
            .as(GenericArchive.class);
    return ShrinkWrap.create(ZipImporter.class, "app.war")
        .importFrom(Folders.TARGET.resolve("app.war").toFile())
        .as(WebArchive.class)
        .merge(tests, "/WEB-INF/classes", inContainer)
        .addAsResource(new File("config/policy.csv"), "policy/policy.csv")
        .addAsLibraries(Jars.of(org.assertj.core.api.Assertions.class));
  }
}
