package vn.huongthien.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** One of the lists of work, whole; the others one click away. */
@Named
@RequestScoped
public class WorkPage {
  private static final int SIZE = 50;

  @Inject private WorkLists work;

  private @Nullable String show;
  private @Nullable String page;
  private @Nullable Page<WorkLists.Item> rows;
  private List<Tab> tabs = List.of();
  private WorkLists.Kind kind = WorkLists.Kind.SOON;

  /** A list and how long it is. */
  public record Tab(String name, long number, boolean current) {}

  public void load() {
    List<WorkLists.Kind> mine =
        Arrays.stream(WorkLists.Kind.values())
            .filter(WorkLists.Kind::isOwn)
            .filter(work::applies)
            .toList();
    kind =
        mine.stream()
            .filter(k -> name(k).equals(show))
            .findFirst()
            .orElse(mine.isEmpty() ? WorkLists.Kind.SOON : mine.get(0));
    PageRequest part = PageNumber.request(page, SIZE);
    rows = mine.isEmpty() ? new Page<>(List.of(), 0, part) : work.items(kind, part);
    tabs = mine.stream().map(k -> new Tab(name(k), length(k), k == kind)).toList();
  }

  private long length(WorkLists.Kind other) {
    return work.items(other, PageRequest.of(0, 1)).total();
  }

  private static String name(WorkLists.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  public String getName() {
    return name(kind);
  }

  public boolean isDue() {
    return kind == WorkLists.Kind.SOON || kind == WorkLists.Kind.CONSENTS;
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }

  public @Nullable Page<WorkLists.Item> getRows() {
    return rows;
  }

  public List<Tab> getTabs() {
    return tabs;
  }
}
