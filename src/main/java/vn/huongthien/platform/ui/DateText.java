package vn.huongthien.platform.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.shared.BusinessTime;

/**
 * Dates as people here say them: 24/11/2026, "thứ Ba 24/11", "quá hạn 3 ngày". Instants are shown
 * in the business time zone. Today is given, never asked for.
 */
public final class DateText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private DateText() {}

  /** 24/11/2026; empty for no date. */
  public static String date(@Nullable Object value) {
    LocalDateTime at = local(value);
    return at == null ? "" : DAY.format(at);
  }

  /** 24/11/2026 09:05; without the time when the value has none. */
  public static String dateTime(@Nullable Object value) {
    LocalDateTime at = local(value);
    return at == null
        ? ""
        : value instanceof LocalDate ? DAY.format(at) : DAY.format(at) + timeOf(at);
  }

  /** "thứ Ba 24/11" in the year of today, else "thứ Ba 24/11/2025"; with the time when wanted. */
  public static String inContext(
      @Nullable Object value, boolean withTime, LocalDate today, Language language) {
    LocalDateTime at = local(value);
    if (at == null) {
      return "";
    }
    String day = (at.getYear() == today.getYear() ? DAY_OF_YEAR : DAY).format(at);
    String time = withTime && !(value instanceof LocalDate) ? timeOf(at) : "";
    return weekday(at.getDayOfWeek(), language) + ' ' + day + time;
  }

  /** How far a due day is: "hôm nay", "còn 2 ngày", "quá hạn 3 ngày". */
  public static String due(@Nullable Object value, LocalDate today, Language language) {
    LocalDateTime at = local(value);
    if (at == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today, at.toLocalDate());
    String key =
        days == 0
            ? "ui.due.today"
            : days == 1
                ? "ui.due.tomorrow"
                : days == -1 ? "ui.due.overdue-one" : days > 0 ? "ui.due.left" : "ui.due.overdue";
    return Messages.text(language, key, Math.abs(days));
  }

  /** {@code late} before today, {@code soon} within two days, else {@code later}. */
  public static String dueTone(@Nullable Object value, LocalDate today) {
    LocalDateTime at = local(value);
    if (at == null) {
      return "later";
    }
    long days = ChronoUnit.DAYS.between(today, at.toLocalDate());
    return days < 0 ? "late" : days <= 2 ? "soon" : "later";
  }

  /** For {@code <time datetime>}: the day, or the local time with its day. */
  public static String iso(@Nullable Object value) {
    LocalDateTime at = local(value);
    if (at == null) {
      return "";
    }
    return value instanceof LocalDate
        ? at.toLocalDate().toString()
        : at.truncatedTo(ChronoUnit.MINUTES)
            .atZone(BusinessTime.ZONE)
            .toOffsetDateTime()
            .toString();
  }

  private static String timeOf(LocalDateTime at) {
    return ' ' + TIME.format(at);
  }

  private static String weekday(DayOfWeek day, Language language) {
    return Messages.text(language, "ui.weekday." + day.getValue());
  }

  static @Nullable LocalDateTime local(@Nullable Object value) {
    if (value instanceof LocalDate day) {
      return day.atStartOfDay();
    }
    if (value instanceof LocalDateTime at) {
      return at;
    }
    if (value instanceof Instant instant) {
      return BusinessTime.dateTime(instant);
    }
    if (value instanceof OffsetDateTime at) {
      return BusinessTime.dateTime(at.toInstant());
    }
    return value instanceof ZonedDateTime at ? BusinessTime.dateTime(at.toInstant()) : null;
  }
}
