package vn.huongthien.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.AskFirst;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;

/**
 * Turns a broken rule or a lost race, thrown by any action of any page, into a message on that
 * page, with all that was typed still there; leads to the page of a question that has to be
 * answered first. Everything else goes on to the error pages.
 */
public class DomainActionListener implements ActionListener {
  private final ActionListener next;

  public DomainActionListener(ActionListener next) {
    this.next = next;
  }

  @Override
  public void processAction(ActionEvent event) {
    try {
      next.processAction(event);
    } catch (RuntimeException e) {
      AskFirst question = questionIn(e);
      if (question != null) {
        ask(question);
        return;
      }
      String message = messageFor(e);
      if (message == null) {
        throw e;
      }
      FacesContext context = FacesContext.getCurrentInstance();
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
      context.renderResponse();
    }
  }

  private static @Nullable AskFirst questionIn(RuntimeException e) {
    Throwable t = e;
    for (int depth = 0; t != null && depth < 20; depth++) {
      if (t instanceof AskFirst question) {
        return question;
      }
      t = t.getCause();
    }
    return null;
  }

  /** On to the page that asks, with the way back. */
  private static void ask(AskFirst question) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    String back = OwnPage.of((HttpServletRequest) external.getRequest());
    String target =
        external.getRequestContextPath()
            + question.page()
            + "&back="
            + URLEncoder.encode(back, StandardCharsets.UTF_8);
    if (context.getPartialViewContext().isAjaxRequest()) {
      try {
        external.redirect(target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    external.setResponseHeader("Location", target);
    context.responseComplete();
  }

  private static @Nullable String messageFor(RuntimeException e) {
    RequestLanguage language = CDI.current().select(RequestLanguage.class).get();
    Throwable t = e;
    for (int depth = 0; t != null && depth < 20; depth++) {
      if (t instanceof RuleViolated rule) {
        return language.text(rule.code(), rule.arguments().toArray());
      }
      if (t instanceof Conflict || t instanceof OptimisticLockException) {
        return language.text("platform.error.conflict.text");
      }
      t = t.getCause();
    }
    boolean posted = FacesContext.getCurrentInstance().isPostback();
    return posted && OddValue.causes(e) ? language.text("platform.error.bad.text") : null;
  }
}
