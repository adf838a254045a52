package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Lets the command {@code verify-audit} of the launcher reach the verifier. */
@ApplicationScoped
public class AuditConsole {
  private static final String NAME = "vn.huongthien:type=AuditLog";

  private final AuditVerifier verifier;

  @Inject
  public AuditConsole(AuditVerifier verifier) {
    this.verifier = verifier;
  }

  void register(@Observes @Initialized(ApplicationScoped.class) Object start) throws JMException {
    AuditLogMXBean bean = this::verify;
    ManagementFactory.getPlatformMBeanServer().registerMBean(bean, new ObjectName(NAME));
  }

  void unregister(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end)
      throws JMException {
    ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
  }

  private String verify() {
    AuditVerifier.Verdict verdict = verifier.verify();
    return verdict.isIntact() ? "OK " + verdict.rows() : "BAD " + verdict.firstBad();
  }
}
