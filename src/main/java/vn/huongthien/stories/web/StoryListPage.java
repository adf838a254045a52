package vn.huongthien.stories.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.stories.StoryQueries;
import vn.huongthien.stories.StoryRow;
import vn.huongthien.stories.StoryState;

/** Stories: all of the area for those who may read them, the own ones for everybody who writes. */
@Named
@RequestScoped
public class StoryListPage {
  private static final int SIZE = 20;

  private final StoryQueries stories;
  private final CaseQueries cases;
  private final Names names;
  private final CurrentUser user;

  private @Nullable String state;
  private int page = 1;
  private Page<Line> lines = new Page<>(List.of(), 0, PageRequest.page(1, SIZE));

  @Inject
  public StoryListPage(StoryQueries stories, CaseQueries cases, Names names, CurrentUser user) {
    this.stories = stories;
    this.cases = cases;
    this.names = names;
    this.user = user;
  }

  /** A story under the code of its case. */
  public record Line(
      String id, String code, @Nullable String callName, String author, StoryRow row, String url) {}

  public void load() {
    boolean all = user.may(Permission.READ_STORY);
    if (!all && !user.may(Permission.WRITE_STORY)) {
      throw new Forbidden(Permission.WRITE_STORY.name());
    }
    AccessScope scope = user.scope(all ? Permission.READ_STORY : Permission.WRITE_STORY);
    StoryState wanted =
        Arrays.stream(StoryState.values())
            .filter(s -> s.name().equals(state))
            .findFirst()
            .orElse(null);
    Page<StoryRow> rows =
        stories.page(scope, wanted, all ? null : user.accountId(), PageRequest.page(page, SIZE));
    Map<Long, CaseRow> byId =
        cases.rows(
            user.scope(Permission.VIEW_CASE),
            rows.rows().stream().map(StoryRow::caseId).distinct().toList());
    Map<Long, String> authors =
        names.of(rows.rows().stream().map(StoryRow::authorId).distinct().toList());
    lines =
        new Page<>(
            rows.rows().stream()
                .filter(r -> byId.containsKey(r.caseId()))
                .map(r -> line(r, Objects.requireNonNull(byId.get(r.caseId())), authors))
                .toList(),
            rows.total(),
            rows.request());
  }

  private Line line(StoryRow row, CaseRow ofCase, Map<Long, String> authors) {
    String id = Ids.text(row.id());
    String url =
        row.authorId() == user.accountId() && row.state().withAuthor()
            ? "/app/stories/edit?id=" + id
            : row.state() == StoryState.CHOSEN && user.may(Permission.ANONYMISE_STORY)
                ? "/app/stories/anonymise?id=" + id
                : "/app/stories/view?id=" + id;
    return new Line(
        id, ofCase.code(), ofCase.callName(), authors.getOrDefault(row.authorId(), ""), row, url);
  }

  public Page<Line> getLines() {
    return lines;
  }

  public StoryState[] getStates() {
    return StoryState.values();
  }

  public static String toneOf(StoryRow row) {
    return switch (row.state()) {
      case DRAFT -> "neutral";
      case SENT -> "info";
      case RETURNED -> "warn";
      case NOT_CHOSEN -> "quiet";
      case CHOSEN -> "ok";
    };
  }

  public String tone(StoryRow row) {
    return toneOf(row);
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String value) {
    state = value;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int value) {
    page = value;
  }
}
