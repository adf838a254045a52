package vn.huongthien.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Role;
import vn.huongthien.identity.AccountQueries;
import vn.huongthien.identity.AccountQueries.AccountFilter;
import vn.huongthien.identity.AccountQueries.AccountRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** The list of accounts, with filters in the address. */
@Named
@RequestScoped
public class AccountListPage {
  /** Roles that end within so many days are shown as ending soon. */
  public static final int ENDING_DAYS = 30;

  private static final int SIZE = 25;

  private final AccountQueries accounts;
  private final RequestLanguage language;
  private final Clock clock;

  private @Nullable String q;
  private @Nullable String role;
  private @Nullable String all;
  private @Nullable String ending;
  private int page = 1;
  private @Nullable Page<Line> rows;

  @Inject
  public AccountListPage(AccountQueries accounts, RequestLanguage language, Clock clock) {
    this.accounts = accounts;
    this.language = language;
    this.clock = clock;
  }

  /** An account in words. */
  public record Line(
      String id,
      String userName,
      String displayName,
      boolean active,
      @Nullable Instant lastSignInAt,
      String roles) {}

  /** Finds the page that the address asks for. */
  public void load() {
    Page<AccountRow> found =
        accounts.page(
            new AccountFilter(
                q == null ? "" : q,
                roleOf(role),
                all != null,
                ending == null ? null : BusinessTime.today(clock).plusDays(ENDING_DAYS)),
            PageRequest.page(page, SIZE));
    rows = found.map(this::line);
  }

  private Line line(AccountRow row) {
    return new Line(
        Ids.text(row.id()),
        row.userName(),
        row.displayName(),
        row.active(),
        row.lastSignInAt(),
        row.roles().stream()
            .map(r -> language.text("identity.role." + r))
            .collect(Collectors.joining(", ")));
  }

  private static @Nullable Role roleOf(@Nullable String name) {
    return Arrays.stream(Role.values()).filter(r -> r.name().equals(name)).findFirst().orElse(null);
  }

  public @Nullable Page<Line> getRows() {
    return rows;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role;
  }

  public @Nullable String getAll() {
    return all;
  }

  public void setAll(@Nullable String all) {
    this.all = all;
  }

  public @Nullable String getEnding() {
    return ending;
  }

  public void setEnding(@Nullable String ending) {
    this.ending = ending;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
