package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.platform.jobs.Job;

/** Lets consents run out, one transaction each, so that one failure does not keep the others. */
@ApplicationScoped
public class ExpireConsents implements Job {
  private final ConsentQueries consents;
  private final ExpireConsent expire;
  private final CurrentUser user;

  @Inject
  public ExpireConsents(ConsentQueries consents, ExpireConsent expire, CurrentUser user) {
    this.consents = consents;
    this.expire = expire;
    this.user = user;
  }

  @Override
  public String name() {
    return "people.expire-consents";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    user.become(Principal.system(name()));
    consents.ranOut().forEach(id -> expire.execute(new ExpireConsent.Command(id)));
  }
}
