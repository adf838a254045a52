package vn.huongthien.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.huongthien.platform.ui.UiFunctions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** Hôm nay: a number for each list and the first few of it. */
@Named
@RequestScoped
public class TodayPage {
  private static final int SHOWN = 5;

  @Inject private WorkLists work;
  @Inject private Queues queues;
  @Inject private Clock clock;

  private List<Block> blocks = List.of();

  /**
   * A ticket with its short list.
   *
   * @param name end of the message keys
   * @param number length of the list that the address opens
   * @param due whether the days are deadlines
   */
  public record Block(
      String name, long number, String url, List<WorkLists.Item> first, boolean due) {
    public String tone() {
      return number > 0 && name.equals("overdue") ? "danger" : "plain";
    }

    public boolean isMore() {
      return number > first.size();
    }
  }

  /** The own lists first, then what comes from others. */
  public void load() {
    List<Block> all = new ArrayList<>();
    for (WorkLists.Kind kind : WorkLists.Kind.values()) {
      if (work.applies(kind)) {
        all.add(block(kind));
      }
    }
    for (Queues.Kind kind : Queues.Kind.values()) {
      if (queues.applies(kind)) {
        all.add(block(kind));
      }
    }
    blocks = List.copyOf(all);
  }

  private Block block(WorkLists.Kind kind) {
    Page<WorkLists.Item> items = work.items(kind, PageRequest.of(0, SHOWN));
    return new Block(
        kind.name().toLowerCase(Locale.ROOT),
        items.total(),
        work.url(kind),
        items.rows(),
        kind == WorkLists.Kind.OVERDUE
            || kind == WorkLists.Kind.SOON
            || kind == WorkLists.Kind.CONSENTS);
  }

  private Block block(Queues.Kind kind) {
    Queues.Found found = queues.find(kind, SHOWN);
    return new Block(
        kind.name().toLowerCase(Locale.ROOT),
        found.number(),
        queues.url(kind),
        found.first(),
        kind == Queues.Kind.TASKS);
  }

  public String getDate() {
    return UiFunctions.whenText(BusinessTime.today(clock), false);
  }

  public List<Block> getBlocks() {
    return blocks;
  }

  public boolean isQuiet() {
    return blocks.stream().allMatch(b -> b.number() == 0);
  }
}
