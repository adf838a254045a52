package vn.huongthien.territory;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.shared.Ids;

/**
 * Runs imports in the background, so that their page can show how far they are and can be left. The
 * runs are kept in memory only: the result is in the database and in the audit log.
 */
@ApplicationScoped
public class UnitImports {
  private static final Logger LOG = Logger.getLogger(UnitImports.class.getName());
  private static final int KEPT = 20;

  @Resource private ManagedExecutorService executor;

  @Inject private Instance<RequestContextController> contexts;
  @Inject private ImportUnits importUnits;
  @Inject private CurrentUser user;

  private final Map<Long, Run> runs =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Run> eldest) {
              return size() > KEPT;
            }
          });

  /** How far a run is. */
  public static final class Run {
    private final long accountId;
    private final int all;
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable ImportReport report;
    private volatile boolean failed;

    Run(long accountId, int all) {
      this.accountId = accountId;
      this.all = all;
    }

    public int getDone() {
      return done.get();
    }

    public int getAll() {
      return all;
    }

    public @Nullable ImportReport getReport() {
      return report;
    }

    public boolean isFailed() {
      return failed;
    }

    public boolean isOver() {
      return failed || report != null;
    }
  }

  /**
   * Starts the import of a file that was looked at before.
   *
   * @param rows how many rows it has
   * @return id of the run
   */
  public long start(String text, int rows) {
    Principal someone = user.require();
    long id = Ids.next();
    Run run = new Run(someone.accountId(), rows);
    runs.put(id, run);
    executor.execute(() -> carryOut(run, text, someone));
    return id;
  }

  /** A run of the signed-in user. */
  public Optional<Run> find(long id) {
    return Optional.ofNullable(runs.get(id)).filter(r -> r.accountId == user.accountId());
  }

  private void carryOut(Run run, String text, Principal someone) {
    RequestContextController context = contexts.get();
    boolean opened = context.activate();
    try {
      user.become(someone);
      run.report = importUnits.execute(new ImportUnits.Command(text, run.done::set));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the import of units failed; nothing was changed", e);
      run.failed = true;
    } finally {
      if (opened) {
        context.deactivate();
      }
    }
  }
}
