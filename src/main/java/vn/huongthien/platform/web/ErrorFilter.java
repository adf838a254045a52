package vn.huongthien.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;
import vn.huongthien.shared.AskFirst;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.NotFound;

/**
 * The one place where an exception becomes an answer. Nobody outside ever sees a stack trace; the
 * page shows what to do and the request's reference.
 */
public class ErrorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorFilter.class.getName());

  @Inject private transient RequestId requestId;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      answer(response, e);
    }
  }

  private void answer(HttpServletResponse response, Exception e) throws IOException {
    int status = statusOf(e);
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.log(Level.SEVERE, "request " + requestId.getValue() + " failed", e);
    }
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.sendError(status);
  }

  static int statusOf(Throwable failure) {
    if (causedBy(failure, NotFound.class)) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (causedBy(failure, Forbidden.class) || causedBy(failure, AskFirst.class)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (causedBy(failure, Conflict.class) || causedBy(failure, OptimisticLockException.class)) {
      return HttpServletResponse.SC_CONFLICT;
    }
    if (causedBy(failure, ViewExpiredException.class) || isNoSuchView(failure)) {
      return HttpServletResponse.SC_REQUEST_TIMEOUT;
    }
    if (causedBy(failure, CspException.class) || OddValue.causes(failure)) {
      // a post without the page's nonce, or a code that no page offers: not from our pages
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** A view state that says "stateless" for a page that keeps one: made up, or from before. */
  private static boolean isNoSuchView(Throwable failure) {
    Throwable cause = failure instanceof ServletException ? failure.getCause() : failure;
    return cause instanceof FacesException
        && String.valueOf(cause.getMessage()).startsWith("Unable to restore view");
  }

  private static boolean causedBy(@Nullable Throwable failure, Class<?> type) {
    Throwable t = failure;
    for (int depth = 0; t != null && depth < 20; depth++) {
      if (type.isInstance(t)) {
        return true;
      }
      t = t.getCause();
    }
    return false;
  }
}
