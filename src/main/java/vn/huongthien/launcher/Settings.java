package vn.huongthien.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the launcher tells the application, as system properties of the process they share; the
 * application reads them through MicroProfile Config. The migrating account is not among them.
 */
final class Settings {

  private static final String KEYS = "ht.keys.dir";

  private Settings() {}

  static void hand(Options options, Databases databases, DataFolder folder) {
    set("ht.data.dir", folder.root().toString());
    // a production server keeps its keys outside the data folder
    if (given(KEYS).isEmpty()) {
      set(KEYS, folder.privateFolder("keys").toString());
    }
    if (given("ht.public-url").isEmpty()) {
      set("ht.public-url", "http://localhost:" + options.port());
    }
    set("ht.demo", Boolean.toString(options.demo()));
    if (options.demoSize() > 0) {
      set("ht.demo.size", Integer.toString(options.demoSize()));
    }
    set("ht.db.url", databases.url());
    set("ht.db.user", databases.app().user());
    set("ht.db.password", databases.app().password());
    set("ht.public-db.url", databases.url());
    set("ht.public-db.user", databases.publik().user());
    set("ht.public-db.password", databases.publik().password());
  }

  /** The folder of the key ring; not made. */
  static Path keys(DataFolder folder) {
    return given(KEYS).map(Path::of).orElseGet(() -> folder.path("keys"));
  }

  private static Optional<String> given(String name) {
    String variable = name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(variable)));
  }

  private static void set(String name, String value) {
    System.setProperty(name, value);
  }
}
