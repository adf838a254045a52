package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.identity.ChooseLanguage;
import vn.huongthien.identity.Sessions;
import vn.huongthien.platform.i18n.Language;

/** Chooses the language: for the account of whoever is signed in, and for this device. */
@WebServlet("/ngon-ngu")
public class LanguageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/[\\w-][\\w./%?=&+-]{0,800}");

  @Inject private transient Sessions sessions;
  @Inject private transient CurrentUser user;
  @Inject private transient ChooseLanguage choose;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (request.getParameter("lang") == null) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT); // nobody chose anything
      return;
    }
    Language language = Language.of(request.getParameter("lang"));
    String secret = Cookies.value(request, Cookies.SESSION);
    if (secret != null) {
      sessions
          .resolve(secret)
          .ifPresent(
              signedIn -> {
                user.become(signedIn.principal());
                choose.execute(new ChooseLanguage.Command(language));
              });
    }
    response.addHeader(
        "Set-Cookie",
        Cookies.LANGUAGE + "=" + language.code() + "; Path=/; SameSite=Lax; Max-Age=31536000");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", back(request.getParameter("back")));
  }

  private static String back(@Nullable String wish) {
    return wish != null && PATH.matcher(wish).matches() ? wish : "/dang-nhap";
  }
}
