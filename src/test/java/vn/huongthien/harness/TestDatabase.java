package vn.huongthien.harness;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import vn.huongthien.launcher.DataFolder;
import vn.huongthien.launcher.Databases;
import vn.huongthien.launcher.Databases.Account;
import vn.huongthien.launcher.EmbeddedDatabase;
import vn.huongthien.launcher.Migrations;

/**
 * An empty, migrated database for the tests inside the container: an embedded one, or with {@code
 * -Dht.it.db.url=…} a schema of an external server, which is emptied and therefore has to be called
 * {@code …_test}.
 */
final class TestDatabase {

  private final Path data = Folders.empty("it-data");
  private final Databases access;
  private final @Nullable EmbeddedDatabase embedded;

  private TestDatabase() {
    String url = System.getProperty("ht.it.db.url", "");
    if (url.isEmpty()) {
      System.setProperty("ht.mariadb.base", Folders.MARIADB.toString());
      embedded = EmbeddedDatabase.in(DataFolder.open(data));
      embedded.start();
      access = embedded.access();
    } else {
      embedded = null;
      access = external(url);
    }
  }

  static TestDatabase start() {
    TestDatabase database = new TestDatabase();
    Migrations.apply(database.access);
    return database;
  }

  void stop() {
    if (embedded != null) {
      embedded.stop();
    }
  }

  /** The server is a process of its own; what it has to know goes on its command line. */
  void tellContainer() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("ht.db.url", access.url());
    settings.put("ht.db.user", access.app().user());
    settings.put("ht.db.password", access.app().password());
    settings.put("ht.public-db.url", access.url());
    settings.put("ht.public-db.user", access.publik().user());
    settings.put("ht.public-db.password", access.publik().password());
    settings.put("ht.data.dir", data.toString());
    settings.put("ht.keys.dir", Folders.empty("it-data/keys").toString());
    settings.put("ht.demo", "false");
    // for tests that look at, or tamper with, what the application's accounts cannot reach
    settings.put("ht.it.migrate.user", access.migrate().user());
    settings.put("ht.it.migrate.password", access.migrate().password());
    settings.put("java.io.tmpdir", Folders.empty("it-tmp").toString());
    String jvm =
        settings.entrySet().stream()
            .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue())
            .collect(
                Collectors.joining(" ", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g ", ""));
    System.setProperty("payara.cmdOptions", jvm);
    System.setProperty(
        "payara.extraMicroOptions",
        "--unpackdir "
            + Folders.empty("it-server")
            + " --prebootcommandfile "
            + Folders.TARGET.resolve("classes/payara/preboot.txt")
            + " --disablephonehome --logtofile "
            + Folders.TARGET.resolve("it-server.%g.log"));
  }

  private static Databases external(String url) {
    if (!url.replaceFirst("\\?.*", "").endsWith("_test")) {
      throw new IllegalArgumentException("Not the name of a schema for tests (…_test): " + url);
    }
    Databases databases =
        new Databases(
            Databases.withOptions(url), account("migrate"), account("app"), account("public"));
    Flyway.configure()
        .dataSource(databases.url(), databases.migrate().user(), databases.migrate().password())
        .cleanDisabled(false)
        .load()
        .clean();
    return databases;
  }

  private static Account account(String name) {
    return new Account(
        System.getProperty("ht.it.db." + name + ".user"),
        System.getProperty("ht.it.db." + name + ".password"));
  }
}
