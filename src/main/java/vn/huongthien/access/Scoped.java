package vn.huongthien.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.NotFound;

/** Ends every scoped read by id: the row, or one and the same NotFound with its audit row. */
@ApplicationScoped
public class Scoped {
  private final Event<ScopedMiss> misses;
  private final Instance<ReasonAsked> reason;

  @Inject
  public Scoped(Event<ScopedMiss> misses, Instance<ReasonAsked> reason) {
    this.misses = misses;
    this.reason = reason;
  }

  /**
   * @throws NotFound when the scoped query found nothing
   * @throws vn.huongthien.shared.AskFirst when it would find it once its reader says why
   */
  public <T> T found(@Nullable T row, String object, long id) {
    if (row == null) {
      reason.get().check(object, id);
      misses.fire(new ScopedMiss(object, id));
      throw new NotFound(object);
    }
    return row;
  }

  public <T> T found(Optional<T> row, String object, long id) {
    return found(row.orElse(null), object, id);
  }
}
