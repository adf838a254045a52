package vn.huongthien.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One server, one schema, three accounts: {@code migrate} may change the schema, {@code app} may
 * only do what {@code grants.csv} allows, {@code publik} may read what is public.
 *
 * @param url JDBC URL with the schema and the options of {@link #withOptions}
 */
public record Databases(String url, Account migrate, Account app, Account publik) {

  /** Name of the schema in the embedded server. */
  public static final String SCHEMA = "huong_thien";

  /** A sign-in at the database server. */
  public record Account(String user, String password) {

    @Override
    public String toString() {
      return "Account[" + user + "]";
    }
  }

  /** The embedded server on a loopback port. */
  static Databases embedded(int port, Secrets secrets) {
    String url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=DISABLED";
    return new Databases(
        withOptions(url),
        new Account("ht_migrate", secrets.get("db.migrate.password")),
        new Account("ht_app", secrets.get("db.app.password")),
        new Account("ht_public", secrets.get("db.public.password")));
  }

  /** A server of the operator's, with accounts from the environment. */
  static Databases external(String url, Map<String, String> env) {
    if (!url.startsWith("jdbc:mysql:")) {
      throw new LaunchFailed(Exit.USAGE, "failed.value", "--db-url", url);
    }
    return new Databases(
        withOptions(url),
        new Account(required(env, "HT_DB_MIGRATE_USER"), required(env, "HT_DB_MIGRATE_PASSWORD")),
        new Account(required(env, "HT_DB_USER"), required(env, "HT_DB_PASSWORD")),
        new Account(required(env, "HT_DB_PUBLIC_USER"), required(env, "HT_DB_PUBLIC_PASSWORD")));
  }

  /**
   * Adds what every connection needs unless the operator chose otherwise: times in UTC, batches in
   * one statement, Vietnamese in utf8mb4 under a collation that MySQL and MariaDB both have, and no
   * endless wait on a server that is gone. The driver remembers isolation and commit mode, which
   * nobody sets in SQL, instead of sending them to the server with each transaction.
   */
  public static String withOptions(String url) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("connectionTimeZone", "UTC");
    options.put("forceConnectionTimeZoneToSession", "true");
    options.put("characterEncoding", "UTF-8");
    options.put("connectionCollation", "utf8mb4_unicode_520_ci");
    options.put("rewriteBatchedStatements", "true");
    options.put("sendFractionalSeconds", "true");
    options.put("allowPublicKeyRetrieval", "true");
    options.put("allowLoadLocalInfile", "false");
    options.put("cachePrepStmts", "true");
    options.put("useLocalSessionState", "true");
    options.put("connectTimeout", "5000");
    options.put("socketTimeout", "120000");
    options.put("tcpKeepAlive", "true");
    StringBuilder full = new StringBuilder(url);
    options.forEach(
        (name, value) -> {
          if (!url.contains(name + "=")) {
            full.append(full.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
          }
        });
    return full.toString();
  }

  private static String required(Map<String, String> env, String name) {
    String value = env.get(name);
    if (value == null || value.isEmpty()) {
      throw new LaunchFailed(Exit.USAGE, "failed.environment", name);
    }
    return value;
  }
}
