package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.NewsQueries;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;

/**
 * Everything that waits for the gate of anonymity and consent in one queue: stories and
 * introductions of models within the user's scope, and articles of the newsroom, which tell of
 * nobody.
 */
@ApplicationScoped
public class ConfirmQueue {
  private final StoryGateQueries stories;
  private final NewsQueries news;
  private final GateQueries gates;
  private final CurrentUser user;

  @Inject
  public ConfirmQueue(
      StoryGateQueries stories, NewsQueries news, GateQueries gates, CurrentUser user) {
    this.stories = stories;
    this.news = news;
    this.gates = gates;
    this.user = user;
  }

  /**
   * What waits.
   *
   * @param url where it is confirmed, without the context path
   * @param own whether the user wrote on it and so must leave it to somebody else
   */
  public record Line(String title, ContentKind kind, String url, Instant since, boolean own) {}

  /** What this user may confirm, oldest first. */
  public List<Line> mine() {
    return all().stream().filter(l -> !l.own()).toList();
  }

  /** What waits for somebody else, because this user wrote on it. */
  public List<Line> own() {
    return all().stream().filter(Line::own).toList();
  }

  private List<Line> all() {
    List<Line> lines = new ArrayList<>();
    for (GateView v : stories.waiting()) {
      lines.add(
          new Line(
              v.text().title(),
              v.text().kind(),
              "/app/stories/confirm?edition=" + Ids.text(v.editionId()),
              v.since(),
              v.own()));
    }
    for (NewsQueries.Row r : news.articlesAwaitingPrivacy()) {
      lines.add(
          new Line(
              r.title(),
              r.kind(),
              "/app/newsroom/privacy-gate?id=" + r.getIdText(),
              r.changedAt(),
              gates.authors(r.itemId()).contains(user.accountId())));
    }
    lines.sort(Comparator.comparing(Line::since));
    return List.copyOf(lines);
  }
}
