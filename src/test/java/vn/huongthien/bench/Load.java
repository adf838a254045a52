package vn.huongthien.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** A closed loop: each of a few clients sends its next request when the answer has come. */
final class Load {
  private static final int CLIENTS = 8;
  private static final Duration WARM = Duration.ofSeconds(4);
  private static final Duration MEASURED = Duration.ofSeconds(8);

  private Load() {}

  /** What came out. Times are those of one request, in nanoseconds. */
  record Result(String name, double perSecond, long p50, long p99, long errors) {
    String row(Result base) {
      return String.format(
          Locale.ROOT,
          "%-42s %10.0f/s %8.1f ms %8.1f ms %8.3f %6d",
          name,
          perSecond,
          p50 / 1e6,
          p99 / 1e6,
          perSecond / base.perSecond(),
          errors);
    }
  }

  /**
   * Runs warm-up and measurement.
   *
   * @param client makes the request of one client; it answers whether the answer was right
   */
  static Result run(String name, IntFunction<Callable<Boolean>> client) {
    List<Callable<Boolean>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(client.apply(i));
    }
    loop(clients, WARM, new AtomicLong());
    AtomicLong errors = new AtomicLong();
    long began = System.nanoTime();
    List<Long> times = loop(clients, MEASURED, errors);
    double seconds = (System.nanoTime() - began) / 1e9;
    Collections.sort(times);
    return new Result(name, times.size() / seconds, at(times, 0.50), at(times, 0.99), errors.get());
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share));
  }

  private static List<Long> loop(
      List<Callable<Boolean>> clients, Duration length, AtomicLong errors) {
    long end = System.nanoTime() + length.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(clients.size());
    try {
      List<Future<List<Long>>> running = new ArrayList<>();
      for (Callable<Boolean> request : clients) {
        running.add(pool.submit(() -> requests(request, end, errors)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> one : running) {
        all.addAll(one.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      pool.shutdown();
    }
  }

  private static List<Long> requests(Callable<Boolean> request, long end, AtomicLong errors)
      throws Exception {
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() < end) {
      long began = System.nanoTime();
      if (!request.call()) {
        errors.incrementAndGet();
      }
      times.add(System.nanoTime() - began);
    }
    return times;
  }
}
