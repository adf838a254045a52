package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.huongthien.identity.ForgetOld.Forgotten;
import vn.huongthien.platform.jobs.Job;

/** Lets old sessions and drafts go, a few times a day. */
@ApplicationScoped
public class ForgetDaily implements Job {
  private static final Logger LOG = Logger.getLogger(ForgetDaily.class.getName());

  private final ForgetOld old;

  @Inject
  public ForgetDaily(ForgetOld old) {
    this.old = old;
  }

  @Override
  public String name() {
    return "identity.forget-old";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    Forgotten gone = old.run();
    LOG.log(
        Level.INFO,
        "{0} old sessions and {1} old drafts are gone",
        new Object[] {gone.sessions(), gone.drafts()});
  }
}
