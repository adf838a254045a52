package vn.huongthien.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Defines both data sources and hands out their entity managers. Two accounts instead of one:
 * whatever goes wrong on the public side, the database itself refuses it the case tables.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/case",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=ht.db.url}",
    user = "${MPCONFIG=ht.db.user}",
    password = "${MPCONFIG=ht.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/public",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=ht.public-db.url}",
    user = "${MPCONFIG=ht.public-db.user}",
    password = "${MPCONFIG=ht.public-db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 1,
    maxPoolSize = 12,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // read by the container, which makes producers of them
public class DataSources {
  @Produces
  @CaseData
  @PersistenceContext(unitName = "case")
  private EntityManager caseData;

  @Produces
  @PublicData
  @PersistenceContext(unitName = "public")
  private EntityManager publicData;

  @Produces
  @CaseData
  @Resource(lookup = "java:app/jdbc/case")
  private DataSource caseSource;

  @Produces
  @PublicData
  @Resource(lookup = "java:app/jdbc/public")
  private DataSource publicSource;
}
