package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.huongthien.platform.jobs.Job;

/** Reads the addresses of open takedowns back, until each of them answers that it is gone. */
@ApplicationScoped
public class ProveTakedowns implements Job {
  private final TakedownRegister register;
  private final ReadBack website;

  @Inject
  public ProveTakedowns(TakedownRegister register, ReadBack website) {
    this.register = register;
    this.website = website;
  }

  @Override
  public String name() {
    return "publishing.prove-takedowns";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(5);
  }

  /** No database lock is held while the network is asked. */
  @Override
  public void run() {
    List<TakedownRegister.Due> due = register.arm();
    for (TakedownRegister.Due one : due) {
      register.record(one.id(), website.status(one.url()));
    }
  }
}
