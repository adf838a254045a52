package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import vn.huongthien.newsroom.EditionState;
import vn.huongthien.newsroom.NewsQueries;
import vn.huongthien.newsroom.NewsQueries.Row;

/** What is approved without a date, what is scheduled, and what went out in the last 30 days. */
@Named("newsCalendarPage")
@RequestScoped
public class CalendarPage {
  private static final Duration BACK = Duration.ofDays(30);

  private final NewsQueries queries;
  private final Clock clock;
  private List<Row> rows = List.of();

  @Inject
  public CalendarPage(NewsQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  public void load() {
    rows = queries.calendar(clock.instant().minus(BACK));
  }

  private List<Row> in(EditionState state) {
    return rows.stream().filter(r -> r.state() == state).toList();
  }

  public List<Row> getUndated() {
    return in(EditionState.APPROVED);
  }

  public List<Row> getScheduled() {
    return in(EditionState.SCHEDULED).stream()
        .sorted(Comparator.comparing(Row::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  public List<Row> getPublished() {
    return in(EditionState.PUBLISHED).stream()
        .sorted(Comparator.comparing(Row::changedAt).reversed())
        .toList();
  }
}
