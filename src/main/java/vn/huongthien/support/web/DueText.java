package vn.huongthien.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.ui.DateText;
import vn.huongthien.support.Due;
import vn.huongthien.support.DueQueries;

/** Says in words when the next contact is due. */
@RequestScoped
public class DueText {
  private final CurrentUser user;
  private final DueQueries due;
  private final RequestLanguage language;

  @Inject
  public DueText(CurrentUser user, DueQueries due, RequestLanguage language) {
    this.user = user;
    this.due = due;
    this.language = language;
  }

  /** "Lần gặp tới: 08/12/2026." for the user's own assignment, else "". */
  public String next(long caseId) {
    return due.ofCase(user.scope(Permission.VIEW_CASE), caseId).stream()
        .filter(d -> d.mentorAccountId() == user.accountId())
        .min(Comparator.comparing(Due::dueOn))
        .map(d -> language.text("support.log.next", DateText.date(d.dueOn())))
        .orElse("");
  }
}
