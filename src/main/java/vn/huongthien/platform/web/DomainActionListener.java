package vn.huongthien.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;

/**
 * Turns a broken rule or a lost race, thrown by any action of any page, into a message on that
 * page, with all that was typed still there. Everything else goes on to the error pages.
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
      String message = messageFor(e);
      if (message == null) {
        throw e;
      }
      FacesContext context = FacesContext.getCurrentInstance();
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
      context.renderResponse();
    }
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
    return null;
  }
}
