package vn.huongthien.stories.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.ConsentElement;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ConsentQueries;
import vn.huongthien.people.ConsentRow;
import vn.huongthien.people.ConsentState;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.ui.UiFunctions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.ValueLists;

/** What a person said to their story being told in words: the newest answer for each channel. */
@ApplicationScoped
public class BenchConsents {
  private final ConsentQueries consents;
  private final CurrentUser user;
  private final ValueLists lists;
  private final RequestLanguage language;
  private final Clock clock;

  @Inject
  public BenchConsents(
      ConsentQueries consents,
      CurrentUser user,
      ValueLists lists,
      RequestLanguage language,
      Clock clock) {
    this.consents = consents;
    this.user = user;
    this.lists = lists;
    this.language = language;
    this.clock = clock;
  }

  /** A channel with its state; until when in words, "" when that says nothing. */
  public record Line(String channel, ConsentState state, String tone, String until, String url)
      implements Serializable {}

  /** The lines of a case; none when nothing was asked. */
  public List<Line> of(long caseId) {
    List<Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ConsentRow row : consents.ofCase(user.scope(Permission.ANONYMISE_STORY), caseId)) {
      boolean told =
          row.purpose() == ConsentPurpose.STORY_TEXT && row.element() == ConsentElement.TEXT;
      if (told && seen.add(row.channel())) {
        lines.add(line(row));
      }
    }
    return List.copyOf(lines);
  }

  private Line line(ConsentRow row) {
    boolean valid = row.validOn(BusinessTime.today(clock));
    LocalDate until = row.expiresOn();
    boolean ranOut = row.state() == ConsentState.GIVEN && !valid;
    return new Line(
        lists.label("CHANNEL", row.channel(), language.language()),
        ranOut ? ConsentState.EXPIRED : row.state(),
        valid ? "ok" : row.state() == ConsentState.EXPLAINED ? "info" : "danger",
        until == null || row.state() != ConsentState.GIVEN
            ? ""
            : language.text(
                "stories.bench.consent." + (valid ? "until" : "ranOut"),
                UiFunctions.dateText(until)),
        "/app/people/consent?id=" + Ids.text(row.id()));
  }
}
