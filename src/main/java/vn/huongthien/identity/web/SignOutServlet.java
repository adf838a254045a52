package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import vn.huongthien.identity.SignOut;

/** Signing out: ends the session and has the browser throw away what it kept of our pages. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SignOut signOut;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String secret = Cookies.value(request, Cookies.SESSION);
    if (secret != null) {
      signOut.of(secret);
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    Cookies.remove(response, Cookies.SESSION);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/dang-nhap?out=1");
  }
}
