package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.PubSite;

/** Counts the changes of what is public. Its row lock lets one change happen at a time. */
@ApplicationScoped
class Site {
  private final EntityManager em;
  private final Event<SiteChanged> changes;

  @Inject
  Site(@CaseData EntityManager em, Event<SiteChanged> changes) {
    this.em = em;
    this.changes = changes;
  }

  void changed() {
    em.flush();
    PubSite site = em.find(PubSite.class, 1, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(site);
    long generation = site.next();
    em.flush();
    changes.fire(new SiteChanged(generation));
  }
}
