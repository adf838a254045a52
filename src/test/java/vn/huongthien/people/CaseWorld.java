package vn.huongthien.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.UnitsChanged;

/** Makes places, users and cases for the tests inside the container. */
@ApplicationScoped
public class CaseWorld {
  private static final AtomicInteger CODES = new AtomicInteger(81_000);
  private static final AtomicInteger PROVINCES = new AtomicInteger(0);

  @Inject @CaseData private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private OpenCase openCase;
  @Inject private Event<UnitsChanged> units;
  @Inject private Instance<RequestContextController> contexts;
  @Resource private ManagedExecutorService executor;

  @Transactional
  public long province() {
    long id = Ids.next();
    String code = "T" + PROVINCES.incrementAndGet();
    insertUnit(id, code, "PROVINCE", "Tỉnh", "Tỉnh thử " + code, null);
    return id;
  }

  @Transactional
  public long commune(long provinceId) {
    String code = String.valueOf(CODES.incrementAndGet());
    return commune(provinceId, code, "Thử " + code);
  }

  /** A commune with a name as communes have it. */
  @Transactional
  public long commune(long provinceId, String name) {
    return commune(provinceId, String.valueOf(CODES.incrementAndGet()), name);
  }

  private long commune(long provinceId, String code, String name) {
    long id = Ids.next();
    insertUnit(id, code, "COMMUNE", "Xã", name, provinceId);
    return id;
  }

  private void insertUnit(
      long id, String code, String level, String type, String name, @Nullable Long parent) {
    em.createNativeQuery(
            "INSERT INTO admin_unit (id, version, code, level, type, name, parent_id, valid_from)"
                + " VALUES (?1, 1, ?2, ?3, ?4, ?5, "
                + (parent == null ? "NULL" : parent)
                + ", '2025-07-01')")
        .setParameter(1, id)
        .setParameter(2, code)
        .setParameter(3, level)
        .setParameter(4, type)
        .setParameter(5, name)
        .executeUpdate();
    units.fire(new UnitsChanged(1, 0));
  }

  /** From now on, in this request, somebody with these grants acts. */
  public long become(long accountId, Grant... grants) {
    user.become(new Principal(accountId, "Thử", List.of(grants), new byte[32]));
    return accountId;
  }

  public static Grant in(Role role, long communeId) {
    return new Grant(role, null, communeId, null);
  }

  /** Opens a case as whoever acts now. */
  public long open(long communeId, Identity identity, int birthYear) {
    return openCase.execute(command(UUID.randomUUID().toString(), communeId, identity, birthYear));
  }

  public static OpenCase.Command command(
      String key, long communeId, Identity identity, int birthYear) {
    return new OpenCase.Command(
        key,
        null,
        identity,
        new CaseFacts("SERVED", LocalDate.of(2026, 1, 5), Sex.M, birthYear, "PROPERTY", "UNDER_3Y"),
        communeId,
        null,
        "",
        null);
  }

  public static Identity named(String fullName, String idNumber) {
    return new Identity(fullName, "Anh Thử", List.of(), null, idNumber, "", "", List.of());
  }

  @Transactional
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  /** Runs it on another thread, a request of its own. */
  public Future<?> apart(Runnable work) {
    return executor.submit(
        () -> {
          RequestContextController context = contexts.get();
          context.activate();
          try {
            work.run();
          } finally {
            context.deactivate();
          }
        });
  }

  /**
   * Runs the same work on many threads at once, each a request of its own. The server lends these
   * threads what the calling one holds and takes it away when they end, which may be later than
   * their results: whoever reads the database afterwards does it with {@link #inTransaction}.
   */
  public <T> List<T> parallel(int threads, Callable<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(
          executor.submit(
              () -> {
                RequestContextController context = contexts.get();
                context.activate();
                try {
                  start.await(30, TimeUnit.SECONDS);
                  return work.call();
                } finally {
                  context.deactivate();
                }
              }));
    }
    start.countDown();
    List<T> results = new ArrayList<>();
    for (Future<T> one : running) {
      results.add(one.get(120, TimeUnit.SECONDS));
    }
    return results;
  }
}
