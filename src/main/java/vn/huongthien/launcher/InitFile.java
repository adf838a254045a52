package vn.huongthien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements the embedded server runs before it answers: schema and accounts. They are written
 * anew for each start, so that the passwords are those of {@link Secrets} even in an old data
 * folder, and removed once the server has read them.
 */
final class InitFile {

  private InitFile() {}

  static Path write(Path file, Databases access) {
    List<String> sql = new ArrayList<>();
    sql.add(
        "CREATE DATABASE IF NOT EXISTS "
            + Databases.SCHEMA
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;");
    sql.add("DROP USER IF EXISTS ''@'localhost';");
    for (Databases.Account account : List.of(access.migrate(), access.app(), access.publik())) {
      String user = "'" + account.user() + "'@'127.0.0.1'";
      sql.add("CREATE USER IF NOT EXISTS " + user + ";");
      sql.add("ALTER USER " + user + " IDENTIFIED BY '" + account.password() + "';");
    }
    // app and public get their rights table by table, after the migrations
    sql.add(
        "GRANT ALL PRIVILEGES ON "
            + Databases.SCHEMA
            + ".* TO '"
            + access.migrate().user()
            + "'@'127.0.0.1' WITH GRANT OPTION;");
    try {
      Files.deleteIfExists(file);
      Files.createFile(file, DataFolder.OWNER_ONLY_FILE);
      return Files.write(file, sql);
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATABASE, e, "failed.database.init", file);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATABASE, e, "failed.database.init", file);
    }
  }
}
