package vn.huongthien.site;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.jobs.Serving;
import vn.huongthien.publishing.PublicationQueries;

/** Asks the database each second whether another instance changed what is public. */
@ApplicationScoped
public class GenerationPoll {
  private static final Logger LOG = Logger.getLogger(GenerationPoll.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private PublicationQueries queries;
  @Inject private RenderedPages pages;

  private @Nullable ScheduledFuture<?> running;

  void start(@Observes Serving event) {
    running = executor.scheduleWithFixedDelay(this::poll, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  /** Without an answer nothing may be trusted to be fresh, so the memory is emptied. */
  void poll() {
    try {
      pages.follow(queries.generation());
    } catch (RuntimeException e) {
      pages.follow(-2);
      LOG.log(Level.FINE, "the database did not say what has changed", e);
    }
  }
}
