package vn.huongthien.launcher;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema to the state this version needs, with the account that may change it, and then
 * gives the two other accounts exactly what {@code grants.csv} says. The application never holds
 * the migrating account.
 */
public final class Migrations {

  private Migrations() {}

  /** Migrates and grants; returns how many migrations ran. */
  public static int apply(Databases databases) {
    try {
      ServerCheck.check(databases);
      MigrateResult result =
          Flyway.configure()
              .dataSource(
                  databases.url(), databases.migrate().user(), databases.migrate().password())
              .locations("classpath:db/migration")
              .failOnMissingLocations(true)
              .validateMigrationNaming(true)
              .cleanDisabled(true)
              .load()
              .migrate();
      Grants.apply(databases);
      return result.migrationsExecuted;
    } catch (FlywayException e) {
      throw new LaunchFailed(Exit.MIGRATION, e, "failed.migration");
    }
  }
}
