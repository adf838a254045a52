package vn.huongthien.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Names;
import vn.huongthien.audit.AuditQueries;
import vn.huongthien.audit.AuditQueries.AuditFilter;
import vn.huongthien.audit.AuditQueries.AuditLine;
import vn.huongthien.audit.AuditVerifier.Verdict;
import vn.huongthien.audit.CheckAuditLog;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** The log with filters in the address, and the check of the whole chain. */
@Named
@RequestScoped
public class AuditListPage {
  private static final int SIZE = 50;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

  private final AuditQueries log;
  private final CheckAuditLog check;
  private final Names names;

  private @Nullable String actor;
  private @Nullable String action;
  private @Nullable String object;
  private @Nullable String objectId;
  private @Nullable String outcome;
  private @Nullable String from;
  private @Nullable String to;
  private int page = 1;
  private @Nullable Page<Line> rows;
  private @Nullable Verdict verdict;

  @Inject
  public AuditListPage(AuditQueries log, CheckAuditLog check, Names names) {
    this.log = log;
    this.check = check;
    this.names = names;
  }

  /** A row in words. */
  public record Line(
      long seq,
      Instant at,
      String actorId,
      String actorName,
      String action,
      String object,
      String objectId,
      String fieldClasses,
      String outcome,
      String requestId) {}

  /** Finds the page that the address asks for. */
  public void load() {
    Page<AuditLine> found =
        log.page(
            new AuditFilter(
                id(actor),
                text(action),
                text(object),
                id(objectId),
                text(outcome),
                day(from),
                day(to)),
            PageRequest.page(page, SIZE));
    Map<Long, String> who =
        names.of(found.rows().stream().map(AuditLine::actorId).filter(Objects::nonNull).toList());
    rows = found.map(l -> line(l, who));
  }

  /** Checks the whole chain. */
  public void verify() {
    verdict = check.execute();
    load();
  }

  private static Line line(AuditLine l, Map<Long, String> who) {
    Long actorId = l.actorId();
    Long objectId = l.objectId();
    return new Line(
        l.seq(),
        l.at(),
        actorId == null ? "" : Ids.text(actorId),
        actorId == null ? "" : who.getOrDefault(actorId, ""),
        l.action(),
        l.object(),
        objectId == null ? "" : Ids.text(objectId),
        l.fieldClasses(),
        l.outcome(),
        l.requestId());
  }

  private static @Nullable Long id(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : Ids.parse(text.strip(), "audit");
    } catch (NotFound e) {
      return -1L;
    }
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip(), DAY);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  public @Nullable Page<Line> getRows() {
    return rows;
  }

  public @Nullable Verdict getVerdict() {
    return verdict;
  }

  public List<String> getOutcomes() {
    return List.of("DONE", "REFUSED", "MISS", "FAILED");
  }

  public @Nullable String getActor() {
    return actor;
  }

  public void setActor(@Nullable String actor) {
    this.actor = actor;
  }

  public @Nullable String getAction() {
    return action;
  }

  public void setAction(@Nullable String action) {
    this.action = action;
  }

  public @Nullable String getObject() {
    return object;
  }

  public void setObject(@Nullable String object) {
    this.object = object;
  }

  public @Nullable String getObjectId() {
    return objectId;
  }

  public void setObjectId(@Nullable String objectId) {
    this.objectId = objectId;
  }

  public @Nullable String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
