package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.huongthien.newsroom.NewsQueries;
import vn.huongthien.newsroom.NewsQueries.Row;

/** Articles that tell of nobody and wait for somebody to confirm just that. */
@Named("newsPrivacyPage")
@RequestScoped
public class PrivacyPage {
  private final NewsQueries queries;
  private List<Row> rows = List.of();

  @Inject
  public PrivacyPage(NewsQueries queries) {
    this.queries = queries;
  }

  public void load() {
    rows = queries.articlesAwaitingPrivacy();
  }

  public List<Row> getRows() {
    return rows;
  }
}
