package vn.huongthien.platform.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the page says above everything else: errors, each with a link to its field, and notices.
 * Nothing is kept, because messages come and go while a request is worked on.
 */
@Named("htMessages")
@ApplicationScoped
public class MessageSummary {
  /**
   * One line of the summary.
   *
   * @param href link to the field it is about; {@code null} when it is about the whole page
   * @param tone {@code error}, {@code warn} or {@code ok}
   */
  public record Line(String text, @Nullable String href, String tone) {}

  public List<Line> getErrors() {
    return lines(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
  }

  public List<Line> getNotices() {
    return lines(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0);
  }

  private static List<Line> lines(Predicate<FacesMessage> wanted) {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    Iterator<String> clients = context.getClientIdsWithMessages();
    while (clients.hasNext()) {
      String client = clients.next();
      for (FacesMessage message : context.getMessageList(client)) {
        if (wanted.test(message)) {
          message.rendered();
          lines.add(line(client, message));
        }
      }
    }
    return lines;
  }

  private static Line line(@Nullable String client, FacesMessage message) {
    String text = message.getSummary() == null ? message.getDetail() : message.getSummary();
    String tone =
        message.getSeverity() == FacesMessage.SEVERITY_INFO
            ? "ok"
            : message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "error";
    return new Line(text, client == null ? null : "#" + client, tone);
  }
}
