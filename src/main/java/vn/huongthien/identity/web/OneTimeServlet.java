package vn.huongthien.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads {@code /mot-lan/<token>} to its page; the form posts to the page itself. */
@WebServlet("/mot-lan/*")
public class OneTimeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String TOKEN = "ht.token";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String info = request.getPathInfo();
    request.setAttribute(TOKEN, info == null ? "" : info.substring(1));
    request.getRequestDispatcher("/mot-lan.xhtml").forward(request, response);
  }
}
