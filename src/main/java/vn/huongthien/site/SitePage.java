package vn.huongthien.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.publishing.PublicationQueries.Card;
import vn.huongthien.publishing.PublicationQueries.Item;
import vn.huongthien.shared.Page;

/** What a public page shows; filled before it is rendered, from records alone. */
@Named("site")
@RequestScoped
public class SitePage {
  private String title = "";
  private String description = "";
  private String alternate = "";
  private String path = "";
  private String query = "";
  private boolean noindex;
  private @Nullable Integer area;
  private @Nullable Item item;
  private @Nullable Page<Card> list;
  private @Nullable Card warning;
  private List<AreaBlock> areas = List.of();

  /** A content area with its newest items. */
  public record AreaBlock(int number, List<Card> cards) {}

  void about(String newTitle, String newDescription, String newPath, String newAlternate) {
    title = newTitle;
    description = newDescription;
    path = newPath;
    alternate = newAlternate;
  }

  void show(Item shown) {
    item = shown;
    area = shown.card().area();
    noindex = !shown.card().isLive();
  }

  void show(Page<Card> shown, @Nullable Integer inArea, String words) {
    list = shown;
    area = inArea;
    query = words;
    noindex = !words.isEmpty();
  }

  void showHome(List<AreaBlock> newest, @Nullable Card newestWarning) {
    areas = newest;
    warning = newestWarning;
  }

  void hide() {
    noindex = true;
  }

  public String getTitle() {
    return title;
  }

  public String getDescription() {
    return description;
  }

  public String getAlternate() {
    return alternate;
  }

  public String getPath() {
    return path;
  }

  public String getQuery() {
    return query;
  }

  public boolean isNoindex() {
    return noindex;
  }

  public @Nullable Integer getArea() {
    return area;
  }

  public @Nullable Item getItem() {
    return item;
  }

  public @Nullable Page<Card> getList() {
    return list;
  }

  public @Nullable Card getWarning() {
    return warning;
  }

  public List<AreaBlock> getAreas() {
    return areas;
  }

  /** Address of the previous page of the list, or null on the first. */
  public @Nullable String getPrevious() {
    return list == null || !list.hasPrevious() ? null : pageAt(list.number() - 1);
  }

  public @Nullable String getNext() {
    return list == null || !list.hasNext() ? null : pageAt(list.number() + 1);
  }

  private String pageAt(int number) {
    String words =
        query.isEmpty() ? "" : "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + '&';
    return path + '?' + words + "trang=" + number;
  }
}
