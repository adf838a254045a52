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
import java.util.function.LongSupplier;

/** A closed loop: each of a few clients sends its next request when the answer has come. */
final class Load {
  static final int CLIENTS = 8;
  private static final Duration WARM = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(10);

  /** A slow page is called as often before it counts, so that it is compiled by then. */
  private static final int WARM_CALLS = 400;

  private static final Duration WARM_AT_MOST = Duration.ofSeconds(30);

  /** Heads the rows of {@link Result#row}. */
  static final String HEAD =
      String.format(
          "%-36s %8s %8s %8s %8s %9s %8s %6s",
          CLIENTS + " clients",
          "1/s",
          "p50 ms",
          "p99 ms",
          "cpu ms",
          "/ servlet",
          "/ Faces",
          "errors");

  private final LongSupplier cpu;

  /**
   * @param cpu nanoseconds of processor time that the server has taken so far
   */
  Load(LongSupplier cpu) {
    this.cpu = cpu;
  }

  /** What came out. Times are those of one call, in nanoseconds. */
  record Result(String name, double perSecond, long p50, long p99, double cpu, long errors) {
    String row(Result servlet, Result faces) {
      return String.format(
          Locale.ROOT,
          "%-36s %8.0f %8.1f %8.1f %8.2f %9.4f %8.3f %6d",
          name,
          perSecond,
          p50 / 1e6,
          p99 / 1e6,
          cpu / 1e6,
          perSecond / servlet.perSecond(),
          perSecond / faces.perSecond(),
          errors);
    }
  }

  /**
   * Runs warm-up and measurement.
   *
   * @param client makes the call of one client; it answers whether the answer was right
   */
  Result run(String name, IntFunction<Callable<Boolean>> client) {
    List<Callable<Boolean>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(client.apply(i));
    }
    long warming = System.nanoTime();
    int warm = 0;
    while (warm < WARM_CALLS && System.nanoTime() - warming < WARM_AT_MOST.toNanos()) {
      warm += loop(clients, WARM, new AtomicLong()).size();
    }
    AtomicLong errors = new AtomicLong();
    long before = cpu.getAsLong();
    long began = System.nanoTime();
    List<Long> times = loop(clients, MEASURED, errors);
    double seconds = (System.nanoTime() - began) / 1e9;
    double each = (cpu.getAsLong() - before) / (double) times.size();
    Collections.sort(times);
    return new Result(
        name, times.size() / seconds, at(times, 0.50), at(times, 0.99), each, errors.get());
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
