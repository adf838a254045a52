package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.OneTimeLink;
import vn.huongthien.shared.Ids;

/** Tells those who answer for an account that its password was reset by a link. */
@ApplicationScoped
class ResetNotices {
  private final SecondPerson second;
  private final Wishes wishes;
  private final Tasks tasks;

  @Inject
  ResetNotices(SecondPerson second, Wishes wishes, Tasks tasks) {
    this.second = second;
    this.wishes = wishes;
    this.tasks = tasks;
  }

  void passwordWasReset(Account account, OneTimeLink link) {
    second
        .watchers(wishes.ofLink(account.id(), link.issuedBy()))
        .forEach(
            watcher ->
                tasks.open(
                    new Tasks.NewTask(
                        "PASSWORD_RESET",
                        null,
                        watcher,
                        null,
                        null,
                        null,
                        null,
                        "identity.task.passwordReset",
                        List.of(account.userName()),
                        "/app/desk/tasks",
                        "reset|" + Ids.text(link.id()) + "|" + Ids.text(watcher))));
  }
}
