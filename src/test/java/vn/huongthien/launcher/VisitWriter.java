package vn.huongthien.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.FormClient.Answer;

/**
 * Logs visits one after the other through the form of the running application. Whoever gets no
 * clear answer does what a person does: presses again, with the same key of the same form.
 */
final class VisitWriter implements Callable<Void> {
  private static final String FORM = "/app/support/log";
  private static final String SAVED = "/app/support/due";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final FormClient client;
  private final String caseId;
  private final VisitLedger ledger;
  private final BooleanSupplier more;
  private @Nullable Answer last;

  VisitWriter(FormClient client, String caseId, VisitLedger ledger, BooleanSupplier more) {
    this.client = client;
    this.caseId = caseId;
    this.ledger = ledger;
    this.more = more;
  }

  @Override
  public Void call() {
    while (more.getAsBoolean()) {
      String key = UUID.randomUUID().toString();
      ledger.intend(key);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!log(key)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("No clear answer within " + PATIENCE + ", last: " + last);
        }
        Pause.millis(50);
      }
      ledger.acknowledge(key);
    }
    return null;
  }

  /** True only when the server said that the visit is saved. */
  private boolean log(String key) {
    try {
      String path = FORM + "?case=" + caseId;
      Answer page = client.get(path);
      last = page;
      if (page.status() != 200) {
        return false;
      }
      Map<String, String> visit =
          Map.of("form:who", caseId, "form:outcome", "STABLE", "form:kind", "HOME_VISIT");
      Answer check = client.post(path, page, visit, "form:check");
      last = check;
      if (check.status() != 200 || !check.body().contains("form:save")) {
        return false;
      }
      boolean saved = save(path, check, key);
      for (int again = 0; again < 2 && !saved; again++) {
        saved = save(path, check, key);
      }
      return saved;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean save(String path, Answer check, String key) {
    ledger.send();
    try {
      Answer saved = client.post(path, check, Map.of("form:key", key), "form:save");
      last = saved;
      if (saved.leadsTo(SAVED)) {
        return true;
      }
    } catch (IOException e) {
      // no answer at all is as unknown as an error page
    } finally {
      ledger.answered();
    }
    ledger.unclear();
    return false;
  }
}
