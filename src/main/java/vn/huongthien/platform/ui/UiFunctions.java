package vn.huongthien.platform.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.shared.BusinessTime;

/** The functions of the tag library ({@code #{ht:dateText(x)}}); declared in ht.taglib.xml. */
public final class UiFunctions {
  private UiFunctions() {}

  public static String dateText(@Nullable Object value) {
    return DateText.date(value);
  }

  public static String dateTimeText(@Nullable Object value) {
    return DateText.dateTime(value);
  }

  public static String whenText(@Nullable Object value, boolean withTime) {
    return DateText.inContext(value, withTime, today(), language());
  }

  public static String dueText(@Nullable Object value) {
    return DateText.due(value, today(), language());
  }

  public static String dueTone(@Nullable Object value) {
    return DateText.dueTone(value, today());
  }

  public static String iso(@Nullable Object value) {
    return DateText.iso(value);
  }

  public static String num(@Nullable Object value) {
    return NumberText.of(value, language());
  }

  /** The message of a key with one argument put in. */
  public static String text(String key, @Nullable Object argument) {
    return Messages.text(language(), key, textOf(argument));
  }

  public static String text2(String key, @Nullable Object first, @Nullable Object second) {
    return Messages.text(language(), key, textOf(first), textOf(second));
  }

  public static String text3(
      String key, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
    return Messages.text(language(), key, textOf(first), textOf(second), textOf(third));
  }

  /** Choices for a select from SelectItems, a map label → value, enums, strings or records. */
  public static List<SelectItem> items(
      @Nullable Object items,
      @Nullable String itemValue,
      @Nullable String itemLabel,
      @Nullable String labels) {
    return Items.of(items, itemValue, itemLabel, labels, language());
  }

  public static boolean same(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(textOf(one), textOf(other));
  }

  public static String stepState(int step, int current) {
    return step < current ? "done" : step == current ? "current" : "todo";
  }

  /** The path of this page as the browser knows it. */
  public static String path() {
    HttpServletRequest request = request();
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  /** This address with its query, to come back to. */
  public static String here() {
    String query = query();
    return query == null || query.isEmpty() ? path() : path() + '?' + query;
  }

  public static String withParam(String name, Object value) {
    return Links.with(path(), query(), name, value);
  }

  public static String withoutParam(String name) {
    return Links.without(path(), query(), name);
  }

  static String sortedBy(String column) {
    return Links.sorted(path(), query(), column);
  }

  static Language language() {
    return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  private static LocalDate today() {
    return BusinessTime.today(CDI.current().select(Clock.class).get());
  }

  private static @Nullable String query() {
    HttpServletRequest request = request();
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return forwarded == null ? request.getQueryString() : forwarded.toString();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static String textOf(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
