package vn.huongthien.support.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.ParticipantResult;

/**
 * What is filled in about an activity. One choice says how it went, "không gặp được" among the
 * results; with several people each gets a line of its own in the check.
 */
public class ActivityForm implements Serializable {
  /** The choice beside the results of a meeting. */
  public static final String NOT_MET = "NOT_MET";

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

  private List<String> who = new ArrayList<>();
  private @Nullable String kind;
  private @Nullable String model;
  private @Nullable String outcome;
  private @Nullable LocalDateTime at;
  private @Nullable String reason;
  private @Nullable String note;
  private List<Line> lines = new ArrayList<>();

  /** One participant in the check. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String label;
    private @Nullable String result;
    private @Nullable String note;

    public Line(String id, String label, @Nullable String result) {
      this.id = id;
      this.label = label;
      this.result = result;
    }

    public String getId() {
      return id;
    }

    public String getLabel() {
      return label;
    }

    public @Nullable String getResult() {
      return result;
    }

    public void setResult(@Nullable String result) {
      this.result = result;
    }

    public @Nullable String getNote() {
      return note;
    }

    public void setNote(@Nullable String note) {
      this.note = note;
    }
  }

  /** Whether nobody was met. */
  public boolean isNotMet() {
    return NOT_MET.equals(outcome);
  }

  public @Nullable String notMetReason() {
    return isNotMet() ? (reason == null ? "" : reason) : null;
  }

  public Instant happenedAt() {
    return at == null ? Instant.EPOCH : at.atZone(BusinessTime.ZONE).toInstant();
  }

  /** What the commands want; the result of the whole where no line says another. */
  public List<ParticipantResult> participants() {
    return lines.stream()
        .map(
            line ->
                new ParticipantResult(
                    Ids.parse(line.getId(), "case"),
                    isNotMet() ? null : line.getResult(),
                    orEmpty(line.getNote())))
        .toList();
  }

  /** What is typed, as autosave keeps it: names of inputs and their values. */
  public String draft() {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    add(fields, "who", String.join("\n", who));
    add(fields, "outcome", outcome);
    add(fields, "kind", kind);
    add(fields, "model", model);
    add(fields, "at", at == null ? null : TYPED.format(at));
    add(fields, "note", note);
    return fields.build().toString();
  }

  private static void add(JsonObjectBuilder fields, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.add(name, value);
    }
  }

  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public List<String> getWho() {
    return who;
  }

  public void setWho(@Nullable List<String> who) {
    this.who = who == null ? new ArrayList<>() : new ArrayList<>(who);
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /** The chosen model; {@link Models#NONE} for none, null for that of the assignment. */
  public @Nullable String getModel() {
    return model;
  }

  public void setModel(@Nullable String model) {
    this.model = model;
  }

  public @Nullable String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome;
  }

  public @Nullable LocalDateTime getAt() {
    return at;
  }

  public void setAt(@Nullable LocalDateTime at) {
    this.at = at;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public List<Line> getLines() {
    return lines;
  }

  public void setLines(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
  }
}
