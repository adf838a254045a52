package vn.huongthien.newsroom.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.identity.Drafts;
import vn.huongthien.newsroom.ArticleLint;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.SavePolicyArticle;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;

/** Writes an article that tells of nobody, with the lint of its text beside it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class ArticlePage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EditionQueries queries;
  private final SavePolicyArticle saving;
  private final ArticleLint lint;
  private final Drafts drafts;
  private final RequestLanguage language;

  private @Nullable String id;
  private @Nullable Long itemId;
  private @Nullable ContentKind kind = ContentKind.POLICY;
  private @Nullable Integer area = 1;
  private @Nullable Language textLanguage = Language.VI;
  private boolean published;
  private final EditFields fields = new EditFields();
  private @Nullable String key;
  private transient ArticleLint.@Nullable Report report;

  @Inject
  public ArticlePage(
      EditionQueries queries,
      SavePolicyArticle saving,
      ArticleLint lint,
      Drafts drafts,
      RequestLanguage language) {
    this.queries = queries;
    this.saving = saving;
    this.lint = lint;
    this.drafts = drafts;
    this.language = language;
  }

  /** Without an id a new article; with one the next edition of that item. */
  public void load() {
    if (id == null) {
      return;
    }
    EditionQueries.View view = queries.edition(Ids.parse(id, "edition"));
    if (view.fromStory()) {
      throw new NotFound("edition");
    }
    itemId = view.itemId();
    kind = view.kind();
    area = view.area();
    textLanguage = view.language();
    published = view.publicationId() != null;
    fields.take(view);
  }

  /** Looks through the text as it stands in the form, without saving it. */
  public void check() {
    report = lint.check(String.join("\n\n", fields.getTitle(), fields.getLead(), fields.getBody()));
  }

  public void save() {
    long saved =
        saving.execute(
            new SavePolicyArticle.Command(
                String.valueOf(key),
                itemId,
                kind == null ? ContentKind.POLICY : kind,
                area == null ? 0 : area,
                textLanguage == null ? Language.VI : textLanguage,
                fields.getTitle(),
                fields.getLead(),
                fields.getBody(),
                fields.getPlaceLabel(),
                fields.getNotice()));
    drafts.discard("article", getDraftKey());
    Messages.addFlashGlobalInfo(language.text("newsroom.article.saved"));
    Faces.redirect("app/newsroom/item?id=%s", Ids.text(saved));
  }

  public List<ContentKind> getKinds() {
    return Arrays.stream(ContentKind.values()).filter(ContentKind::editorial).toList();
  }

  public List<Integer> getAreas() {
    return List.of(1, 2, 3, 4);
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  public boolean isFixed() {
    return itemId != null;
  }

  public boolean isPublished() {
    return published;
  }

  public ArticleLint.@Nullable Report getReport() {
    return report;
  }

  /** Drafts of a new article and of each item are kept apart. */
  public String getDraftKey() {
    return id == null ? "new" : id;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable ContentKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ContentKind kind) {
    this.kind = kind;
  }

  public @Nullable Integer getArea() {
    return area;
  }

  public void setArea(@Nullable Integer area) {
    this.area = area;
  }

  public @Nullable Language getTextLanguage() {
    return textLanguage;
  }

  public void setTextLanguage(@Nullable Language chosen) {
    this.textLanguage = chosen;
  }

  public EditFields getFields() {
    return fields;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }
}
